"""The catalog holds what the tiers promise, and finds any open_clip model by its name."""

from __future__ import annotations

import pytest

from core.catalogue.catalog import (
    ModelKind,
    Role,
    find_entry,
    folder_name,
    imported_entry,
    load_catalog,
)
from core.catalogue.folder import VLM_FAMILIES
from core.errors import UserError


def test_every_model_names_its_source_its_licence_and_its_size() -> None:
    for entry in load_catalog().values():
        if entry.kind is ModelKind.BUILT_IN:
            continue
        assert entry.repo.count("/") == 1
        assert entry.licence
        assert entry.revision
        # Between two and four bytes for each weight: nothing was mistyped by a factor of ten.
        assert 1.9 < entry.download_bytes / entry.parameters < 4.3, entry.id


def test_every_vlm_has_a_canvas_whose_cells_are_whole_tokens_if_it_can_match() -> None:
    models = [entry for entry in load_catalog().values() if entry.kind is ModelKind.VLM]
    assert {entry.family for entry in models} == set(VLM_FAMILIES)
    for entry in models:
        assert entry.plain_parameters < entry.parameters
        assert (entry.layers, entry.hidden_size, entry.cache_width) > (0, 0, 0)
        if Role.MATCHER in entry.roles:
            assert entry.canvas_px % (8 * entry.px_per_token) == 0, entry.id


def test_models_under_special_terms_are_gated_and_free_ones_are_not() -> None:
    for entry in load_catalog().values():
        is_free = entry.licence in ("Apache-2.0", "MIT")
        assert (entry.gate is None) == is_free, entry.id


def test_any_open_clip_model_is_found_by_architecture_and_tag() -> None:
    entry = find_entry("open_clip:ViT-B-16-SigLIP2-384/webli")
    assert (entry.repo, entry.family) == ("timm/ViT-B-16-SigLIP2-384", "siglip2")
    assert entry.roles == (Role.ENCODER,)
    assert "/" not in folder_name(entry.id)
    assert find_entry("open_clip:ViT-B-32/openai").family == "clip"


@pytest.mark.slow  # imports open_clip
@pytest.mark.parametrize("model_id", ["nobody", "open_clip:ViT-B-32/nobody", "open_clip:x", ""])
def test_an_unknown_model_is_refused_in_a_sentence(model_id: str) -> None:
    with pytest.raises(UserError, match=r"--from"):
        find_entry(model_id)


@pytest.mark.parametrize("name", ["../up", "Capital", "with space", "", ".hidden", "a" * 81])
def test_names_of_imported_models_are_safe_folder_names(name: str) -> None:
    with pytest.raises(UserError, match="name of a model"):
        imported_entry(name, ModelKind.VLM, "qwen3_vl")
