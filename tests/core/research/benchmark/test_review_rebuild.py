"""Review builders run again, on other engines, stopped or killed: the bytes are the same."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem
from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.engines import LocalEngine, RayEngine
from core.research.benchmark.reviews.sources import google_local
from core.research.benchmark.reviews.sources.generated_reviews import write_reviews
from core.research.benchmark.reviews.sources.review_source import ReviewSource
from tests.core.research.benchmark.building import build, content, google_source, yelp_source
from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S


@pytest.mark.parametrize("source_of", [google_source, yelp_source])
def test_second_build_and_two_workers_give_identical_bytes(
    tmp_path: Path, source_of: Callable[[Path], ReviewSource]
) -> None:
    source = source_of(tmp_path)
    build(source, tmp_path / "a", bucket_bytes=500)
    build(source, tmp_path / "b", bucket_bytes=500)
    build(source, tmp_path / "c", bucket_bytes=500, engine=LocalEngine(workers=2))
    first = content(tmp_path / "a")
    assert len([name for name in first if name.startswith("questions")]) > 1
    assert first == content(tmp_path / "b") == content(tmp_path / "c")


def test_yelp_archive_that_is_gzip_but_named_tar_builds_the_same_examples(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "plain")
    build(yelp_source(tmp_path / "x", archive=True), tmp_path / "packed")
    plain, packed = content(tmp_path / "plain"), content(tmp_path / "packed")
    assert {k: v for k, v in plain.items() if k.endswith("parquet")} == {
        k: v for k, v in packed.items() if k.endswith("parquet")
    }


_BUILD = """
import sys
from pathlib import Path
from core.research.benchmark.reviews.sources import google_local
from core.research.benchmark.data_set.engines import LocalEngine
from tests.core.research.benchmark.building import build

if __name__ == "__main__":
    source = google_local.open_source([Path(p) for p in sys.argv[2:-1]], [Path(sys.argv[-1])])
    build(source, Path(sys.argv[1]), engine=LocalEngine(workers=2), bucket_bytes=100_000)
"""


def test_build_killed_in_the_middle_leaves_no_worker_and_goes_on_to_the_same_bytes(
    tmp_path: Path,
) -> None:
    reviews, meta = write_reviews(12_000, tmp_path / "raw")
    source = google_local.open_source(reviews, [meta])
    build(source, tmp_path / "whole", bucket_bytes=100_000)
    script = tmp_path / "killed.py"
    script.write_text(_BUILD)
    command = [sys.executable, str(script), str(tmp_path / "d"), *map(str, reviews), str(meta)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, env=environment)
    done = tmp_path / "d" / "work" / "done"
    while not list(done.glob("visits/*.json")):
        assert process.poll() is None
        time.sleep(0.01)
    family = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(family, timeout=PATIENCE_S)
    assert not alive
    assert not list(done.glob("questions/*.json"))
    finished = {path: path.stat().st_mtime_ns for path in done.rglob("*.json")}
    build(source, tmp_path / "d", bucket_bytes=100_000)
    assert content(tmp_path / "d") == content(tmp_path / "whole")
    assert all(path.stat().st_mtime_ns == moment for path, moment in finished.items())


def _patient_with_ray(run: Callable[[], object]) -> None:
    """Ray gives a node 30 seconds to come up, whatever the machine has to do; then it is tried again.

    On a machine where it never does, nothing of ours can be tested with it.
    """
    import ray

    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            run()
        except Exception as error:
            if "timed out during startup" not in str(error):
                raise
            ray.shutdown()
            if time.monotonic() > end:
                pytest.skip("Ray does not come up within the 30 seconds that it allows itself")
        else:
            return


@pytest.mark.slow
def test_two_ray_workers_give_the_bytes_of_one_local_process(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="the cluster extra is not installed")
    source = google_source(tmp_path)
    build(source, tmp_path / "a", bucket_bytes=500)
    by_ray = RayEngine(workers=2)
    _patient_with_ray(lambda: build(source, tmp_path / "ray", bucket_bytes=500, engine=by_ray))
    assert content(tmp_path / "a") == content(tmp_path / "ray")


def test_stopped_build_goes_on_where_it_was_and_gives_the_same_bytes(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    build(source, tmp_path / "whole")
    cancel = CancelToken()

    def stop_after_reviews(stage: str, done: int, total: int) -> None:
        if stage == "reviews" and done == total:
            cancel.cancel()

    with pytest.raises(Cancelled):
        build(source, tmp_path / "d", cancel=cancel, on_progress=stop_after_reviews)
    sorted_reviews = sorted((tmp_path / "d" / "work" / "reviews").glob("*.parquet"))
    before = [path.stat().st_mtime_ns for path in sorted_reviews]
    build(source, tmp_path / "d")
    assert [path.stat().st_mtime_ns for path in sorted_reviews] == before
    assert content(tmp_path / "d") == content(tmp_path / "whole")


def test_changed_raw_file_is_read_again(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    first = build(source, tmp_path / "d")
    source.review_files[1].write_bytes(source.review_files[0].read_bytes())
    second = build(source, tmp_path / "d")
    assert first["table_1"]["users"] == 2
    assert second["table_1"]["users"] == 1


def test_manifest_holds_seed_options_and_the_hash_of_each_input(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    build(source, tmp_path / "d", seed=5)
    manifest = json.loads((tmp_path / "d" / "manifest.json").read_text())
    assert manifest["options"]["seed"] == 5
    files = [*source.business_files, *source.review_files]
    assert [i["blake2b"] for i in manifest["inputs"]] == [
        hashlib.blake2b(path.read_bytes(), digest_size=20).hexdigest() for path in files
    ]


def test_build_with_far_too_little_memory_says_what_to_raise(tmp_path: Path) -> None:
    with (
        pytest.raises(EnvironmentProblem, match="--memory-mb"),
        open_database(1 << 20, tmp_path / "spill") as connection,
    ):
        connection.execute("SELECT list(range) FROM range(3000000)").fetchone()
    assert not (tmp_path / "spill").exists()
