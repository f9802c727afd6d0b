"""The shipped graphs of the starter's networks are those that the script writes."""

from __future__ import annotations

from types import ModuleType

import pytest

from core.models.starter.e5.network import TEXT_GRAPH_RESOURCE
from core.models.starter.text import load_packed_model
from core.models.starter.vision import LITE0, LITE2, ImageModel, image_weights
from core.models.starter.weights import read_verified
from core.resources import load_text, resource_path


@pytest.fixture(scope="module")
def script() -> ModuleType:
    import starter_graphs  # here: every process of the tests reads this file

    return starter_graphs


@pytest.mark.slow
@pytest.mark.parametrize("model", [LITE0, LITE2])
def test_the_resources_of_an_image_network_are_those_of_its_weights(
    script: ModuleType, model: ImageModel
) -> None:
    assert load_text(model.tensors) == script.image_tensors(read_verified(model.weights))
    graph = script.image_graph(model, image_weights(model))
    assert resource_path(model.graph).read_bytes() == graph


@pytest.mark.slow
def test_the_graph_of_the_text_network_is_that_of_its_weights(script: ModuleType) -> None:
    text = script.text_graph(load_packed_model())
    assert resource_path(TEXT_GRAPH_RESOURCE).read_bytes() == text
