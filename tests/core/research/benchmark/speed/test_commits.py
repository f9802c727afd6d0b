"""Two commits are measured in turn, each in its own checkout, other programs beside ours, and nothing of it stays."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import UserError
from core.research.benchmark.speed.commits import compare, peers
from core.research.benchmark.speed.commits.chart import draw_chart
from core.research.benchmark.speed.commits.compare import Figures, Material, Side, measured
from core.research.benchmark.speed.commits.process_tree import finish, spawn
from core.research.benchmark.speed.synthetic import write_photos


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose last commit holds 150 MB and whose files hold 1 MB."""
    folder = tmp_path / "ours"
    folder.mkdir()
    _git(folder, "init", "-q")
    (folder / "work.py").write_text("blocks = 150")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "Much")
    (folder / "work.py").write_text("blocks = 1")
    monkeypatch.setattr(compare, "_ROOT", folder)
    return folder


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b.c")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_each_side_runs_its_own_code_and_the_figures_are_kept_by_commit(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(side: Side, _: Material) -> Iterator[tuple[str, Figures]]:
        code = "import work; held = [bytes(b'x' * 1_000_000) for _ in range(work.blocks)]; print(work.blocks)"
        figures, said = measured(side, ["-c", code])
        yield "work", figures | {"blocks": float(said)}

    monkeypatch.setitem(compare.PARTS, "work", work)
    monkeypatch.setattr(Side, "probe", lambda *_: {})  # the words of made-up libraries
    said: list[str] = []
    folder = tmp_path / "folder"
    folder.mkdir()

    def run(part: str) -> Path:
        return compare.compare_with(
            "HEAD",
            folder,
            python=None,
            photos=repository,
            libraries=None,
            parts=[part],
            rows=1,
            window_rows=1,
            rounds=1,
            out=None,
            on_figures=said.append,
        )

    file = run("work")
    found = json.loads(file.read_text())["figures"]["work"]
    assert found["ratio"]["blocks"] == 150
    (theirs,), (own,) = found["theirs"], found["ours"]
    assert theirs["peak_memory_mb"] > 150
    assert min(own["seconds"], own["processor_s"]) > 0
    assert len(said) == 4  # the first round is told, but does not count
    assert not (folder / "checkout").exists()
    assert file.parent == repository / "docs/performance"
    assert file.stem == compare.commit_name("HEAD")
    monkeypatch.setitem(compare.PARTS, "more", lambda *_: iter([("more", {"seconds": 1.0})]))
    assert set(json.loads(run("more").read_text())["figures"]) == {"work", "more"}


def test_commit_that_is_none_is_refused_before_anything_is_measured(repository: Path) -> None:
    with pytest.raises(UserError, match="no commit"):
        compare.commit_name("--upload-pack=x")


def test_a_command_that_fails_is_no_figure(tmp_path: Path) -> None:
    side = Side("ours", tmp_path, Path(sys.executable), tmp_path, tmp_path)
    with pytest.raises(subprocess.CalledProcessError):
        measured(side, ["-c", "raise SystemExit(3)"])


def test_a_ratio_is_the_median_over_the_rounds_and_above_one_where_ours_is_better() -> None:
    sides = {
        "theirs": [{"s": 4.0, "photos_a_second": 2.0}, {"s": 9.0, "photos_a_second": 2.0}],
        "ours": [{"s": 2.0, "photos_a_second": 6.0}, {"s": 3.0, "photos_a_second": 10.0}],
    }
    assert compare.ratios(sides) == {"photos_a_second": 4.0, "s": 2.5}


def test_chart_has_a_bar_for_each_figure_that_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "abc1234.json"
    figures = {
        "index": {"ratio": {"processor_s": 2.0, "other": 9.0}},
        "<b>": {"ratio": {"seconds": 0.8}},
    }
    facts = {"compared_with": "dce87f7", "provenance": {"commit": "abc1234"}, "figures": figures}
    file.write_text(json.dumps(facts))
    drawn = ElementTree.parse(draw_chart(file)).getroot()
    said = [text.text for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {"index: processor", "2x", "<b>: time", "0.8x"} <= set(said)
    assert "9x" not in said


_HELD = """
import sys, time
from core.research.benchmark.speed.workspace import workspace
with workspace() as folder:
    (folder / "photo.jpg").touch()
    print(folder, flush=True)
    time.sleep(60)
"""


def test_nothing_of_a_measurement_stays_when_it_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    def kill(number: int) -> Path:
        with subprocess.Popen(
            [sys.executable, "-c", _HELD], stdout=subprocess.PIPE, text=True
        ) as one:
            assert one.stdout is not None
            folder = Path(one.stdout.readline().strip())
            assert (folder / "photo.jpg").exists()
            one.send_signal(number)
        return folder

    left = kill(signal.SIGKILL)
    assert left.exists()
    assert not kill(signal.SIGTERM).exists()
    assert not left.exists()  # removed by the one that came next


def test_a_program_is_ended_with_what_it_has_started(tmp_path: Path) -> None:
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'print(1, flush=True); input()'])"
    with open(tmp_path / "output", "w") as output:
        process = spawn(Path(sys.executable), ["-c", code], tmp_path, output)
        finish(process)
    assert process.returncode is not None


def test_photos_have_the_weight_of_photographs(tmp_path: Path) -> None:
    write_photos(tmp_path, 2, 1000, 750, seed=0)
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert 1.8 < 8 * min(sizes) / 750_000 < 8 * max(sizes) / 750_000 < 2.4  # bits a pixel


def test_peers_that_are_not_installed_are_named_and_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "_PHOTO_PX", (400, 300))
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    result = peers.measure_peers(tmp_path, photos=2, rows=500, rounds=1)
    lines = peers.peer_lines(result)
    for name in ("vipsthumbnail", "gm", "faiss", "usearch"):
        assert f"{name} is not installed and was left out." in lines
    searches = result["exact search among 500 vectors, ms"]
    assert searches["VisualLens"]["ratio"] == 1
    assert set(searches) == {"VisualLens", "sqlite-vec"}
