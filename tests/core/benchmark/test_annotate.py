"""The annotation page over real HTTP: only for this computer, answers kept and scored."""

from __future__ import annotations

import re
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.benchmark.annotate import AnnotationServer
from core.benchmark.metrics import reciprocal_rank
from core.benchmark.runs import read_runs
from tests.core.benchmark.simulated import simulate


@pytest.fixture
def server(tmp_path: Path) -> Iterator[AnnotationServer]:
    annotations = AnnotationServer(simulate(tmp_path), "Ann A.", 3)
    thread = threading.Thread(target=annotations.serve)
    thread.start()
    yield annotations
    annotations.stop()
    thread.join()
    annotations.close()


def get(url: str, **headers: str) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as response:
        body: bytes = response.read()
    return body


def open_question(server: AnnotationServer) -> str:
    found = re.search(r'name="question" value="([^"]+)"', get(server.url).decode())
    assert found is not None
    return found[1]


def post(server: AnnotationServer, **form: str) -> str:
    data = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(f"{server.url}answer", data) as response:
        return str(response.read().decode())


def test_page_shows_photos_and_candidates_and_not_the_answer(server: AnnotationServer) -> None:
    page = get(server.url).decode()
    sources = re.findall(r'src="((?:photo|place)/[^"]+)"', page)
    assert len(sources) > 40
    assert get(server.url + sources[0])[:2] == b"\xff\xd8"
    assert "ground_truth" not in page
    assert "wanted" not in page


def test_ranking_becomes_a_human_run_with_the_ranked_places_first(
    server: AnnotationServer, tmp_path: Path
) -> None:
    dataset = server._dataset
    question = next(q for q in dataset.questions(limit=3) if q.question_id == open_question(server))
    truth = question.ground_truth[0]
    other = next(i for i in range(len(question.candidates)) if i not in question.ground_truth)
    post(server, question=question.question_id, ranking=f"{other},{truth}", started="1")
    assert server.write_run() == 1
    (run,) = read_runs(dataset.directory)
    assert run.method == "human"
    assert reciprocal_rank(run.results[0].ranking) == pytest.approx(1 / 2)


def test_answers_survive_a_new_session_and_the_page_ends_with_thanks(
    server: AnnotationServer,
) -> None:
    for _ in range(3):
        last = post(server, question=open_question(server), ranking="0,1,2", started="1")
    assert "Thank you" in last
    again = AnnotationServer(server._dataset, "Ann A.", 3)
    try:
        assert "Thank you" in again.page()
    finally:
        again.close()


@pytest.mark.parametrize("ranking", ["", "0,0", "99999"])
def test_ranking_that_makes_no_sense_is_refused(server: AnnotationServer, ranking: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="400"):
        post(server, question=open_question(server), ranking=ranking, started="1")


def test_requests_without_the_token_or_under_another_name_get_nothing(
    server: AnnotationServer,
) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(f"http://127.0.0.1:{server.port}/")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(server.url, Host="photos.example")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(f"{server.url}photo/../../../../etc/passwd/0")
