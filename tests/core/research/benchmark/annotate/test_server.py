"""The annotation page over real HTTP: only for this computer, answers kept and scored."""

from __future__ import annotations

import re
import socket
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from core.photos.decode.pool import DecodePool
from core.research.benchmark.annotate.server import AnnotationServer
from core.research.benchmark.data_set.features import load_thumbnail
from core.research.benchmark.running.runs import read_runs
from core.research.benchmark.scoring.metrics import reciprocal_rank
from tests.core.research.benchmark.simulated import simulate


@pytest.fixture
def server(tmp_path: Path) -> Iterator[AnnotationServer]:
    with DecodePool(1) as pool:
        yield from serving(AnnotationServer(simulate(tmp_path), "Ann A.", 3, load_thumbnail(pool)))


def serving(annotations: AnnotationServer) -> Iterator[AnnotationServer]:
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


def test_page_can_be_used_by_keyboard_and_says_how(server: AnnotationServer) -> None:
    page = get(server.url).decode()
    buttons = re.findall(r"<button[^>]*class=\"place\"[^>]*>", page)
    assert len(buttons) >= 30  # real buttons: Tab reaches them, Space chooses
    assert all('aria-pressed="false"' in button for button in buttons)
    assert 'role="status"' in page
    assert "<kbd>Ctrl</kbd>+<kbd>Enter</kbd>" in page


def test_photo_in_a_format_no_browser_knows_is_shown_as_jpeg(server: AnnotationServer) -> None:
    page = get(server.url).decode()
    source = re.search(r'src="(photo/[^"]+)"', page)
    assert source is not None
    question, number = source[1].split("/")[1:]
    file = server._file_of("photo", question, int(number))
    assert file is not None
    Image.open(file).save(file, "TIFF")
    assert get(server.url + source[1])[:2] == b"\xff\xd8"
    file.write_bytes(b"no photo")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(server.url + source[1])


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
    assert run.name == "human@AnnA"
    assert reciprocal_rank(run.results[0].ranking) == pytest.approx(1 / 2)


def test_answers_survive_a_new_session_and_the_page_ends_with_thanks(
    server: AnnotationServer,
) -> None:
    for _ in range(3):
        last = post(server, question=open_question(server), ranking="0,1,2", started="1")
    assert "Thank you" in last
    again = AnnotationServer(server._dataset, "Ann A.", 3, lambda path: None)
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


def test_forms_of_foreign_pages_and_numbers_that_are_none_are_refused(
    server: AnnotationServer,
) -> None:
    question = open_question(server)
    data = urllib.parse.urlencode({"question": question, "ranking": "0,1"}).encode()
    for origin in ("https://photos.example", "null"):
        request = urllib.request.Request(f"{server.url}answer", data, {"Origin": origin})
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(request)
    own = {"Origin": f"http://127.0.0.1:{server.port}"}
    for words in ({"Content-Length": "-1"}, {"Content-Length": "²"}):
        request = urllib.request.Request(f"{server.url}answer", b"", own | words)
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(request)
    for number in ("²".encode().decode("latin-1"), "9" * 5_000):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            get(f"{server.url}photo/{question}/{urllib.parse.quote(number)}")
    post(server, question=question, ranking="0,²,1", started="1.2.3")
    assert server._answers[question] == {"question": question, "ranking": [0, 1], "seconds": 0.0}


def test_connections_beyond_a_number_are_closed_and_idle_ones_end(
    server: AnnotationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server._server.RequestHandlerClass, "timeout", 0.2)
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(80)]
    try:
        assert [connection.recv(1) for connection in idle] == [b""] * 80  # all were closed
        assert threading.active_count() < 80
    finally:
        for connection in idle:
            connection.close()
    assert get(server.url)  # and others are served again
