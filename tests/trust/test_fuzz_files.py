"""Files and messages somebody else may have written: read whole, or refused with a sentence."""

from __future__ import annotations

import contextlib
import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core import vault
from core.cancel import CancelToken
from core.catalogue.adapter_card import CARD_NAME, read_card
from core.catalogue.folder import inspect_folder
from core.catalogue.manifest import MANIFEST_NAME, find_problems, read_manifest
from core.catalogue.sources import ZipSource
from core.codec import from_json, to_json
from core.errors import ModelUnavailable, UserError, VisualLensError
from core.records import Answer, Candidate
from core.sentences import Sentence
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.safekeeping.backup import backup, restore
from core.store.safekeeping.cipher import read_mark
from core.store.safekeeping.maintenance import quick_check
from core.vault import LibraryLocked
from core.worker.channel.message_codec import MessageError, decode_message, encode_message
from core.worker.channel.messages import (
    COMMANDS,
    EVENTS,
    PROTOCOL_VERSION,
    QuestionAnswered,
    RequestId,
)
from tests.core.store.samples import FULL_ANSWER, Space, add_photos, add_root
from tests.trust.fuzzing import CUTS, JSON, LENGTH, fuzz, mutated, require_sentence

_SETTINGS_KEYS = st.sampled_from([*Settings.__dataclass_fields__, "version", "unknown"])
_FIELD_NAMES = st.sampled_from(
    ["request_id", "text", "limit", "allowed", "photo_id", "path", "candidates", "location", "previous",
     "root_ids", "speed", "place_list_id", "name", "lat", "lon", "answer"]
)  # fmt: skip
_MANIFEST = {
    "version": 1, "id": "x", "title": "X", "kind": "encoder", "family": "f", "roles": ["encoder"],
    "tier": "paper", "licence": "MIT", "source": "s", "revision": "r", "accepted_terms": "",
    "files": [{"path": "a.safetensors", "size": 1, "mtime_ns": 1, "sha256": "0"}],
}  # fmt: skip


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def _with(base: dict[str, Any], changes: dict[str, Any], gone: list[str]) -> dict[str, Any]:
    return {key: value for key, value in (base | changes).items() if key not in gone}


@fuzz()
@given(st.one_of(st.dictionaries(_SETTINGS_KEYS, JSON, max_size=6), JSON, st.binary(max_size=60)))
def test_fuzz_settings_file_gives_settings_in_range_or_a_sentence(content: Any) -> None:
    with _folder() as folder:
        file = folder / "settings.json"
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        file.write_bytes(raw)
        try:
            loaded = load_settings(file)
        except UserError as error:
            require_sentence(error)
            return
    for name, entry in Settings.__dataclass_fields__.items():
        default = getattr(Settings(), name)
        if entry.name != "home":
            assert type(getattr(loaded, name)) is type(default), name


@fuzz(2)
@given(
    st.dictionaries(st.sampled_from([*_MANIFEST, "other"]), JSON, max_size=4),
    st.lists(st.sampled_from(list(_MANIFEST)), max_size=2),
    st.dictionaries(st.sampled_from(["path", "size", "mtime_ns", "sha256", "x"]), JSON, max_size=2),
)
def test_fuzz_model_manifest_is_understood_or_refused(
    changes: dict[str, Any], gone: list[str], entry: dict[str, Any]
) -> None:
    if "files" not in changes:
        changes = changes | {"files": [_MANIFEST["files"][0] | entry]}  # type: ignore[index]  # a list
    with _folder() as folder:
        (folder / MANIFEST_NAME).write_text(json.dumps(_with(_MANIFEST, changes, gone)))
        try:
            manifest = read_manifest(folder)
        except ModelUnavailable as error:
            require_sentence(error)
            return
        problems = find_problems(folder, manifest, CancelToken(), full=True)
        assert all(isinstance(problem, Sentence) for problem in problems)
        assert manifest.size_bytes >= 0
        assert len(manifest.fingerprint) == 16


@fuzz()
@given(JSON, st.binary(max_size=60))
def test_fuzz_model_folder_is_understood_or_refused(config: Any, weights: bytes) -> None:
    with _folder() as folder:
        for name in ("config.json", "open_clip_config.json", CARD_NAME, "x.safetensors.index.json"):
            (folder / name).write_text(json.dumps(config))
        (folder / "open_clip_model.safetensors").write_bytes(
            (2).to_bytes(8, "little") + b"{}" if len(weights) % 2 else weights
        )
        for read in (inspect_folder, read_card):
            with contextlib.suppress(UserError):
                read(folder)


@fuzz()
@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=20), st.booleans()),
        max_size=4,
        unique_by=lambda member: member[0],
    ),
    CUTS,
)
def test_fuzz_model_archive_writes_nothing_outside_its_folder(
    members: list[tuple[str, bool]], cuts: list[tuple[int, bytes]]
) -> None:
    with _folder() as folder:
        archive = folder / "model.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for name, up in [("config.json", False), ("m.safetensors", False), *members]:
                with contextlib.suppress(ValueError, UnicodeError):
                    file.writestr(("../" if up else "") + name, b"x")
        archive.write_bytes(mutated(archive.read_bytes(), cuts, None))
        staging = folder / "inner" / "staging"
        staging.mkdir(parents=True)
        with contextlib.suppress(UserError):
            ZipSource(archive).fetch(staging, CancelToken(), lambda _done: None)
        outside = {path for path in folder.rglob("*") if path.is_file()} - {archive}
        assert all(path.parent == staging for path in outside)


@pytest.mark.parametrize(
    "name",
    [
        "../evil.safetensors",
        "/evil.safetensors",
        "a/../../evil.json",
        "..\\evil.json",
        "C:\\evil.json",
    ],
)
def test_model_archive_with_a_climbing_path_is_refused(tmp_path: Path, name: str) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for member in ("config.json", "m.safetensors", name):
            file.writestr(member, b"x")
    with pytest.raises(UserError, match="leave the models folder"):
        ZipSource(archive)


# --- messages ------------------------------------------------------------------------------


@fuzz(3)
@given(
    st.sampled_from([cls.__name__ for cls in (*COMMANDS, *EVENTS)]),
    st.one_of(JSON, st.dictionaries(_FIELD_NAMES, JSON, max_size=6)),
    st.one_of(st.just(PROTOCOL_VERSION), JSON),
)
def test_fuzz_worker_message_is_understood_or_refused(name: str, fields: Any, version: Any) -> None:
    data = json.dumps({"type": name, "v": version, "fields": fields}).encode()
    for known in (COMMANDS, EVENTS):
        try:
            message = decode_message(data, known, PROTOCOL_VERSION)
        except MessageError:
            continue
        again = decode_message(encode_message(message, PROTOCOL_VERSION), known, PROTOCOL_VERSION)
        assert again == message


@fuzz(2)
@given(CUTS, LENGTH)
def test_fuzz_damaged_answer_message_is_understood_or_refused(
    cuts: list[tuple[int, bytes]], length: int | None
) -> None:
    data = encode_message(QuestionAnswered(RequestId(1), FULL_ANSWER), PROTOCOL_VERSION)
    with contextlib.suppress(MessageError):
        decode_message(mutated(data, cuts, length), EVENTS, PROTOCOL_VERSION)


# --- stored records ------------------------------------------------------------------------


@fuzz(3)
@given(
    st.dictionaries(st.sampled_from([*Answer.__dataclass_fields__, "other"]), JSON, max_size=4),
    st.dictionaries(st.sampled_from([*Candidate.__dataclass_fields__, "x"]), JSON, max_size=4),
)
def test_fuzz_stored_records_are_understood_or_refused(
    answer: dict[str, Any], candidate: dict[str, Any]
) -> None:
    for record_type, data in (
        (Answer, to_json(FULL_ANSWER) | answer),
        (Candidate, {"name": "x"} | candidate),
        (Answer, answer),
    ):
        with contextlib.suppress(ValueError):
            assert isinstance(from_json(record_type, data), record_type)


# --- backups -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def backup_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("backup")
    connection = open_store(folder / "library.sqlite")
    names = [f"photo {n}.jpg" for n in range(40)]
    add_photos(connection, add_root(connection), names, space=Space())
    backup(connection, folder / "saved")
    connection.close()
    return (folder / "saved").read_bytes()


@fuzz(0.5)
@given(cuts=CUTS, length=LENGTH, head=st.booleans())
def test_fuzz_damaged_backup_is_restored_sound_or_refused_and_never_costs_the_library(
    backup_bytes: bytes, cuts: list[tuple[int, bytes]], length: int | None, head: bool
) -> None:
    if head:  # the first page holds the schema, where damage does the most
        cuts = [(position % 4_096, piece) for position, piece in cuts]
    with _folder() as folder:
        database = folder / "library.sqlite"
        connection = open_store(database)
        add_root(connection, "/mine")
        connection.close()
        before = database.read_bytes()
        file = folder / "damaged.backup"
        file.write_bytes(mutated(backup_bytes, cuts, length))
        try:
            kept = restore(file, database)
        except VisualLensError as error:
            require_sentence(error)
            assert database.read_bytes() == before
            assert {path.name for path in folder.iterdir()} <= {database.name, file.name}
        else:
            assert kept is not None
            assert kept.exists()
            restored = open_store(database)
            assert quick_check(restored) == []
            restored.close()


# --- encryption ----------------------------------------------------------------------------


@fuzz()
@given(st.one_of(JSON, st.binary(max_size=60)), st.binary(max_size=40))
def test_fuzz_mark_and_start_of_an_encrypted_library_are_understood_or_refused(
    content: Any, head: bytes
) -> None:
    assume(not head.startswith(b"SQLite format 3"))
    with _folder() as folder:
        database = folder / "library.sqlite"
        database.write_bytes(head)
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        vault.mark_file(database).write_bytes(raw)
        mark = read_mark(database)
        assert mark is None or bytes.fromhex(mark.salt) is not None
        assert vault.is_sealed_library(database)  # never taken for a damaged or an empty one
        with pytest.raises(LibraryLocked):
            open_store(database)
        assert database.read_bytes() == head


_KEY = vault.LibraryKey(bytes(range(32)), bytes(16))


@fuzz(2)
@given(st.binary(max_size=200), CUTS, LENGTH, st.binary(max_size=20))
def test_fuzz_sealed_file_opens_as_it_was_or_not_at_all(
    data: bytes, cuts: list[tuple[int, bytes]], length: int | None, name: bytes
) -> None:
    sealed = vault.seal(_KEY, name, data)
    assert vault.unseal(_KEY, name, sealed) == data
    changed = mutated(sealed, cuts, length)
    assert vault.unseal(_KEY, name, changed) in (None, data if changed == sealed else None)
    assert vault.unseal(_KEY, name + b"x", sealed) is None
