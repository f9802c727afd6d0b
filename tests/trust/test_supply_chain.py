"""No code comes in with data: no pickle, no remote code, no evaluation; and nobody is called."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from core.worker.channel import message_codec, pipe
from tests.helpers.checkout import ROOT

PACKAGES = ("app", "core", "ui")
# The doors to a network, and the modules that may have one: each opens it for one command of the
# person (a model, a benchmark's data, a judge of their own), or serves this computer alone.
NETWORK = (
    "urllib.request", "http.client", "http.server", "requests", "httpx", "ftplib", "smtplib", "ssl", "socketserver",
    "aiohttp", "websocket", "PySide6.QtWebEngineCore", "webbrowser", "xmlrpc",
)  # fmt: skip
MAY_CALL = {
    "core/research/benchmark/annotate/server.py",
    "core/research/benchmark/data_set/download.py",
    "core/catalogue/hub.py",
    "core/places/osm/extract_download.py",
    "core/research/chat_endpoint.py",
}


@cache
def trees() -> list[tuple[str, ast.Module]]:
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
    ]


@cache
def calls() -> list[tuple[str, ast.Call, str]]:
    """Every call with its file and its dotted name."""
    return [
        (f"{file}:{node.lineno}", node, ast.unparse(node.func))
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    ]


def imports() -> Iterator[tuple[str, str]]:
    for file, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from ((file, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((file, f"{node.module}.{alias.name}") for alias in node.names)


def test_no_text_is_run_as_code() -> None:
    forbidden = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "runpy.run_path"}
    assert [where for where, _, name in calls() if name in forbidden] == []


def test_no_command_goes_through_a_shell() -> None:
    assert [
        where
        for where, call, _ in calls()
        for keyword in call.keywords
        if keyword.arg == "shell" and getattr(keyword.value, "value", None) is not False
    ] == []


def test_no_module_unpickles() -> None:
    forbidden = ("pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal")
    assert [pair for pair in imports() if pair[1].split(".")[0] in forbidden] == []


def test_weights_and_arrays_are_never_loaded_as_pickles() -> None:
    loaders = {"torch.load": ("weights_only", True), "np.load": ("allow_pickle", False)}
    unsafe = []
    for where, call, name in calls():
        if name in loaders:
            option, wanted = loaders[name]
            given = {k.arg: getattr(k.value, "value", None) for k in call.keywords}
            if given.get(option) is not wanted:
                unsafe.append(where)
    assert unsafe == []
    assert any(name == "np.load" for _, _, name in calls())  # else the names have changed


def test_no_model_brings_code_of_its_own() -> None:
    given = [
        (where, getattr(keyword.value, "value", "computed"))
        for where, call, _ in calls()
        for keyword in call.keywords
        if keyword.arg == "trust_remote_code"
    ]
    assert given
    assert [where for where, value in given if value is not False] == []


def test_transformers_models_are_loaded_from_a_folder_and_without_remote_code() -> None:
    loose = []
    for where, call, name in calls():
        if name.endswith(".from_pretrained") and name.startswith("Auto"):
            given = {k.arg: getattr(k.value, "value", None) for k in call.keywords}
            if given.get("local_files_only") is not True:
                loose.append(where)
    assert loose == []


def test_nobody_is_called_but_by_a_command_of_the_person() -> None:
    doors = {
        file
        for file, name in imports()
        if any(name == n or name.startswith(f"{n}.") for n in NETWORK)
    }
    assert doors <= MAY_CALL
    everything = "\n".join(name for _, name in imports())
    assert "QNetworkAccessManager" not in everything


def test_no_setting_and_no_code_looks_for_updates() -> None:
    from dataclasses import fields

    from core.settings.chosen import Settings

    assert not [field.name for field in fields(Settings) if "update" in field.name]


def test_worker_messages_are_read_with_a_limit_of_size() -> None:
    assert message_codec.MAX_MESSAGE_BYTES <= 64 * 1024 * 1024
    with pytest.raises(message_codec.MessageError, match="too large"):
        message_codec.decode_message(b" " * (message_codec.MAX_MESSAGE_BYTES + 1), (), 1)
    with pytest.raises(message_codec.MessageError, match="too large"):
        message_codec.encode_message("x" * message_codec.MAX_MESSAGE_BYTES, 1)
    tree = ast.parse(Path(pipe.__file__).read_text(encoding="utf-8"))
    received = [
        call for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "").startswith("recv")
    ]  # fmt: skip
    assert received
    for call in received:
        assert ast.unparse(call) == "connection.recv_bytes(MAX_MESSAGE_BYTES)"


def test_nothing_else_reads_from_a_connection() -> None:
    # Connection.recv() unpickles whatever comes.
    assert [
        where for where, call, name in calls() if name.endswith(".recv") and not call.args
    ] == []
