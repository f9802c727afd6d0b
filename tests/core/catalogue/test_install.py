"""Models come in whole or not at all, from a folder, a zip file or a hub."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.catalog import ModelKind, Role
from core.catalogue.install import (
    InstallProgress,
    LicenceNotAccepted,
    ModelState,
    install,
    list_models,
    open_installed,
    remove,
    use,
    verify,
)
from core.errors import Cancelled, EnvironmentProblem, ModelUnavailable, UserError
from core.settings.chosen import Settings
from tests.core.models.conftest import TinyBuilder


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    directory = tmp_path / "models"
    directory.mkdir()
    return directory


def visible(models_dir: Path) -> list[str]:
    """Names of the folders that could be taken for a model."""
    return sorted(path.name for path in models_dir.iterdir() if not path.name.startswith("."))


def zipped(folder: Path, archive: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.iterdir():
            file.write(path, f"{prefix}{path.name}")
    return archive


def test_a_folder_is_installed_verified_used_and_removed(
    tiny_vlm: TinyBuilder, models_dir: Path
) -> None:
    manifest = install("qwen3-vl-2b", models_dir, source=tiny_vlm("qwen3_vl"), cancel=CancelToken())
    assert (manifest.kind, manifest.family) == (ModelKind.VLM, "qwen3_vl")
    assert verify("qwen3-vl-2b", models_dir, cancel=CancelToken()) == []
    settings = use("qwen3-vl-2b", models_dir, Settings(), Role.MATCHER)
    assert (settings.matcher, settings.describer) == ("qwen3-vl-2b", "starter")
    status = {status.id: status for status in list_models(models_dir, settings)}["qwen3-vl-2b"]
    assert (status.state, status.used_as) == (ModelState.INSTALLED, (Role.MATCHER,))
    remove("qwen3-vl-2b", models_dir)
    assert visible(models_dir) == []
    with pytest.raises(ModelUnavailable, match="not installed"):
        use("qwen3-vl-2b", models_dir, Settings())


def test_an_encoder_becomes_the_encoder_and_nothing_else(
    tiny_encoder: TinyBuilder, models_dir: Path
) -> None:
    install("my-clip", models_dir, source=tiny_encoder("vit"), cancel=CancelToken())
    assert use("my-clip", models_dir, Settings()) == Settings(encoder="my-clip")
    with pytest.raises(UserError, match="cannot be used as matcher"):
        use("my-clip", models_dir, Settings(), Role.MATCHER)


def test_going_back_to_the_starter_needs_no_installation(models_dir: Path) -> None:
    settings = Settings(encoder="my-clip", matcher="qwen3-vl-2b")
    assert use("starter", models_dir, settings) == Settings()


def test_a_zip_with_a_folder_inside_gives_the_same_model_as_the_folder(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = tiny_vlm("paligemma")
    archive = zipped(folder, tmp_path / "model.zip", prefix="paligemma-main/")
    one = install("one", models_dir, source=folder, cancel=CancelToken())
    two = install("two", models_dir, source=archive, cancel=CancelToken())
    assert one.fingerprint == two.fingerprint


@pytest.mark.parametrize("member", ["../outside.json", "/abs.json", "a/../../b.json", "c:/x.json"])
def test_a_zip_that_would_write_elsewhere_is_refused_and_leaves_nothing(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path, member: str
) -> None:
    archive = zipped(tiny_encoder("vit"), tmp_path / "model.zip")
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(member, "{}")
    with pytest.raises(UserError, match="leave the models folder"):
        install("evil", models_dir, source=archive, cancel=CancelToken())
    assert visible(models_dir) == []
    assert not list(tmp_path.rglob("outside.json"))


def test_a_zip_with_a_link_is_refused(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    archive = zipped(tiny_encoder("vit"), tmp_path / "model.zip")
    link = zipfile.ZipInfo("tokenizer.json")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(link, "/etc/passwd")
    with pytest.raises(UserError, match="refused"):
        install("evil", models_dir, source=archive, cancel=CancelToken())


def test_a_folder_with_a_link_is_refused(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny_encoder("vit"), folder)
    (tmp_path / "diary.json").write_text("{}")
    (folder / "tokenizer_config.json").unlink(missing_ok=True)
    (folder / "tokenizer_config.json").symlink_to(tmp_path / "diary.json")
    with pytest.raises(UserError, match="link"):
        install("linked", models_dir, source=folder, cancel=CancelToken())
    assert visible(models_dir) == []


@pytest.mark.slow  # imports open_clip
@pytest.mark.parametrize("text_cfg", [None, 3, ["a"]])
def test_a_configuration_of_another_shape_is_refused_with_a_sentence(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path, text_cfg: object
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(tiny_encoder("vit"), folder)
    file = folder / "open_clip_config.json"
    config = json.loads(file.read_text())
    config["model_cfg"]["text_cfg"] = text_cfg
    file.write_text(json.dumps(config))
    with pytest.raises(UserError, match="cannot be understood"):
        install("odd", models_dir, source=folder, cancel=CancelToken())


def test_pickle_weights_are_refused_with_the_reason(models_dir: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pickled"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"model_type": "qwen3_vl"}))
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    with pytest.raises(UserError, match="can run code"):
        install("pickled", models_dir, source=folder, cancel=CancelToken())
    assert visible(models_dir) == []


def test_a_model_that_needs_remote_code_is_refused_with_the_reason(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_vlm("qwen3_vl"), tmp_path / "remote")
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "minicpmv", "auto_map": {"AutoModel": "modeling.MiniCPMV"}}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "modeling.py").write_text("raise SystemExit('this must never run')")
    with pytest.raises(UserError, match="program code"):
        install("remote", models_dir, source=folder, cancel=CancelToken())


def test_code_beside_a_known_model_is_left_behind(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_vlm("qwen3_vl"), tmp_path / "known")
    (folder / "modeling.py").write_text("raise SystemExit('this must never run')")
    (folder / "optimizer.bin").write_bytes(b"\x80\x04.")
    install("known", models_dir, source=folder, cancel=CancelToken())
    assert {path.suffix for path in (models_dir / "known").iterdir()} <= {
        ".json",
        ".jinja",
        ".safetensors",
    }


def test_the_wrong_family_under_a_catalog_id_is_refused(
    tiny_vlm: TinyBuilder, models_dir: Path
) -> None:
    with pytest.raises(UserError, match="not qwen3-vl-2b"):
        install("qwen3-vl-2b", models_dir, source=tiny_vlm("llava_next"), cancel=CancelToken())


def test_truncated_weights_are_refused(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_encoder("vit"), tmp_path / "cut")
    weights = folder / "open_clip_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-10])
    with pytest.raises(UserError, match="damaged or incomplete"):
        install("cut", models_dir, source=folder, cancel=CancelToken())


def test_a_missing_shard_is_named(tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny_vlm("qwen3_vl"), tmp_path / "sharded")
    index = {"weight_map": {"a": "model.safetensors", "b": "model-00002.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(UserError, match=r"model-00002\.safetensors"):
        install("sharded", models_dir, source=folder, cancel=CancelToken())


def test_an_index_of_shards_of_another_shape_is_refused_with_a_sentence(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_vlm("qwen3_vl"), tmp_path / "sharded")
    (folder / "model.safetensors.index.json").write_text('{"weight_map": ["model.safetensors"]}')
    with pytest.raises(UserError, match="cannot be understood"):
        install("sharded", models_dir, source=folder, cancel=CancelToken())


def test_a_model_is_read_up_to_a_size_and_copied_up_to_the_size_it_tells(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = shutil.copytree(tiny_vlm("qwen3_vl"), tmp_path / "growing")

    def add(_progress: object) -> None:
        with (growing / "model.safetensors").open("ab") as file:
            file.write(b"more")

    with pytest.raises(UserError, match="larger than"):
        install("growing", models_dir, source=growing, cancel=CancelToken(), on_progress=add)
    monkeypatch.setattr("core.catalogue.folder._MAX_JSON_BYTES", 10)
    with pytest.raises(UserError, match="too large"):
        install("large", models_dir, source=tiny_vlm("qwen3_vl"), cancel=CancelToken())
    assert visible(models_dir) == []


def test_gated_terms_must_be_accepted_and_are_recorded(
    tiny_vlm: TinyBuilder, models_dir: Path
) -> None:
    source = tiny_vlm("paligemma")
    with pytest.raises(LicenceNotAccepted, match="Gemma Terms of Use") as refusal:
        install("paligemma-3b-896", models_dir, source=source, cancel=CancelToken())
    assert refusal.value.gate.url.startswith("https://ai.google.dev/gemma")
    assert visible(models_dir) == []
    manifest = install(
        "paligemma-3b-896", models_dir, source=source, accept_licence=True, cancel=CancelToken()
    )
    assert manifest.accepted_terms == "Gemma Terms of Use"


def test_a_full_disk_is_noticed_before_anything_is_copied(
    tiny_vlm: TinyBuilder, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(models_dir)._replace(free=100_000_000)
    monkeypatch.setattr("core.catalogue.staging.shutil.disk_usage", lambda _: usage)
    with pytest.raises(EnvironmentProblem, match=r"0\.1 GB free"):
        install("qwen3-vl-2b", models_dir, source=tiny_vlm("qwen3_vl"), cancel=CancelToken())
    assert visible(models_dir) == []


def test_a_cancelled_import_leaves_the_installed_model_as_it_was(
    tiny_vlm: TinyBuilder, models_dir: Path
) -> None:
    before = install("mine", models_dir, source=tiny_vlm("qwen3_vl"), cancel=CancelToken())
    cancel = CancelToken()

    def stop_midway(progress: InstallProgress) -> None:
        if progress.done_bytes > progress.total_bytes // 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        install(
            "mine",
            models_dir,
            source=tiny_vlm("paligemma"),
            cancel=cancel,
            on_progress=stop_midway,
        )
    assert open_installed("mine", models_dir)[1] == before
    assert verify("mine", models_dir, cancel=CancelToken()) == []


def test_a_changed_byte_is_found_by_verify_and_a_changed_size_at_once(
    tiny_encoder: TinyBuilder, models_dir: Path
) -> None:
    install("mine", models_dir, source=tiny_encoder("vit"), cancel=CancelToken())
    weights = models_dir / "mine" / "open_clip_model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    with pytest.raises(ModelUnavailable, match="SHA-256"):
        open_installed("mine", models_dir)
    assert len(verify("mine", models_dir, cancel=CancelToken())) == 1
    weights.write_bytes(data[:-1])
    with pytest.raises(ModelUnavailable, match="bytes instead of"):
        use("mine", models_dir, Settings())
    status = {status.id: status for status in list_models(models_dir)}["mine"]
    assert status.state is ModelState.DAMAGED


def test_a_file_slipped_into_a_model_makes_it_unusable(
    tiny_encoder: TinyBuilder, models_dir: Path
) -> None:
    install("mine", models_dir, source=tiny_encoder("vit"), cancel=CancelToken())
    (models_dir / "mine" / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelUnavailable, match="does not belong"):
        open_installed("mine", models_dir)


@pytest.mark.parametrize("model_id", ["..", ".incoming", "", "a/../../b"])
def test_ids_cannot_reach_outside_the_models_folder(models_dir: Path, model_id: str) -> None:
    (models_dir / ".incoming").mkdir()
    with pytest.raises(ModelUnavailable):
        remove(model_id, models_dir)
    assert models_dir.is_dir()


def test_a_disk_that_fills_up_while_copying_is_said_and_leaves_nothing(
    tiny_vlm: TinyBuilder, models_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import io

    class FullDisk(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    archive = zipped(tiny_vlm("qwen3_vl"), tmp_path / "model.zip")
    real_open = Path.open

    def open_or_full(self: Path, mode: str = "r", *args: object, **options: object) -> object:
        if ".incoming" in self.parts and mode == "wb":
            return FullDisk()
        return real_open(self, mode, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_or_full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        install("mine", models_dir, source=archive, cancel=CancelToken())
    assert visible(models_dir) == []
    assert not list((models_dir / ".incoming").iterdir())
