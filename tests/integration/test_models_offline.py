"""A library is indexed, searched and asked with installed models on a machine without network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.helpers.patience import PATIENCE_S
from tests.helpers.tiny_models import build_tiny_vlm
from tests.helpers.tiny_open_clip import build_tiny_open_clip

pytestmark = pytest.mark.slow

# Runs every command line of a JSON list, counting what reaches for internet sockets.
_SCRIPT = """
import contextlib, io, json, socket, sys
seen = []
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        if arguments[0].family in (socket.AF_INET, socket.AF_INET6):
            seen.append([event, str(arguments[1])])
    elif event == "socket.getaddrinfo":
        seen.append([event, str(arguments[0])])
sys.addaudithook(watch)
from app.cli import run
if __name__ == "__main__":
    data_dir, commands = sys.argv[1], json.loads(sys.argv[2])
    ran = []
    for command in commands:
        with contextlib.redirect_stdout(io.StringIO()) as said:
            ran.append([run(["--data-dir", data_dir, *command]), said.getvalue()])
    print("RESULT" + json.dumps({"ran": ran, "sockets": seen}))
"""


def _without_network() -> list[str]:
    """The prefix that starts a program in a network namespace of its own, with nothing in it."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this system has no unshare")
    prefix = [unshare, "--map-root-user", "--net"]
    probe = subprocess.run([*prefix, "true"], capture_output=True, check=False, timeout=PATIENCE_S)
    if probe.returncode != 0:
        pytest.skip("this system does not allow network namespaces")
    return prefix


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("coffee", "chelsea", "rocket"):
        Image.fromarray(getattr(data, name)()).save(folder / f"{name}.jpg")
    return folder


def test_install_index_search_ask_and_remove_need_no_network(tmp_path: Path, photos: Path) -> None:
    script = tmp_path / "commands.py"
    script.write_text(_SCRIPT)
    places = tmp_path / "places.csv"
    places.write_text("name,description\nCat Cafe,Coffee with cats\nBean Cafe,Good coffee\n")
    encoder = build_tiny_open_clip(tmp_path / "encoder", "siglip2")
    vlm = build_tiny_vlm(tmp_path / "vlm", "paligemma")
    commands = [
        ["models", "install", "tiny-encoder", "--from", str(encoder)],
        ["models", "install", "tiny-vlm", "--from", str(vlm)],
        ["models", "verify"],
        ["models", "use", "tiny-encoder"],
        ["models", "use", "tiny-vlm"],
        ["index", str(photos)],
        ["search", "a cup of coffee"],
        ["models", "use", "starter", "--as", "encoder"],
        ["index", str(photos)],
        ["ask", "recommend a cafe", "--candidates", str(places), "--json"],
        ["models", "remove", "tiny-encoder"],
        ["models", "remove", "tiny-vlm"],
    ]
    result = subprocess.run(
        [
            *_without_network(),
            sys.executable,
            str(script),
            str(tmp_path / "data"),
            json.dumps(commands),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert "RESULT" in result.stdout, result.stderr[-3000:]
    outcome = json.loads(result.stdout.rpartition("RESULT")[2])
    said_inside = "".join(log.read_text() for log in (tmp_path / "data" / "logs").glob("*.log"))
    assert [code for code, _ in outcome["ran"]] == [0] * len(commands), (
        result.stderr[-3000:] + said_inside[-3000:]
    )
    assert outcome["sockets"] == []
    said = {
        " ".join(command[:2]): text
        for command, (_, text) in zip(commands, outcome["ran"], strict=True)
    }
    assert said["models verify"].count("sound") == 2
    answer = json.loads(said["ask recommend a cafe"])
    assert answer["matcher"] == {"tier": "imported", "model_id": "tiny-vlm", "zero_shot": True}
    assert {place["name"] for place in answer["ranking"]} == {"Cat Cafe", "Bean Cafe"}
    assert all(0 < place["score"] < 1 for place in answer["ranking"])
    assert answer["history"]
    assert not list((tmp_path / "data" / "models").glob("tiny-*"))
