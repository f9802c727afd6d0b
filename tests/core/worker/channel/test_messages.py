"""Messages survive the pipe whatever they hold, and nothing else gets through it."""

from __future__ import annotations

import json
import multiprocessing
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.records import Candidate, GeoPoint, Question
from core.sentences import Sentence, Value
from core.worker.channel import messages, pipe
from core.worker.channel.message_codec import (
    MAX_MESSAGE_BYTES,
    MessageError,
    decode_message,
    encode_message,
)
from core.worker.channel.messages import (
    COMMANDS,
    EVENTS,
    PROTOCOL_VERSION,
    AskQuestion,
    Done,
    PauseIndexing,
    RequestId,
    SearchText,
)

_FLOATS = st.floats(allow_nan=False, allow_infinity=False)


@pytest.fixture(scope="module", autouse=True)
def _strategies() -> None:
    """How hypothesis builds the fields that are checked on construction."""
    st.register_type_strategy(float, _FLOATS)
    st.register_type_strategy(
        GeoPoint, st.builds(GeoPoint, st.floats(-90, 90), st.floats(-180, 180))
    )
    st.register_type_strategy(
        Path,
        st.text(st.characters(exclude_characters="\0", exclude_categories=()), min_size=1).map(
            Path
        ),
    )
    value = st.text() | st.integers() | _FLOATS
    sentence = st.builds(_sentence, st.dictionaries(_NAMES, value, max_size=3))
    nested = value | sentence | st.lists(sentence, max_size=3).map(tuple)
    st.register_type_strategy(
        Sentence, st.builds(_sentence, st.dictionaries(_NAMES, nested, max_size=3))
    )


_NAMES = st.sampled_from(["count", "path", "reason", "all"])


def _sentence(values: dict[str, Value]) -> Sentence:
    return Sentence("file.empty", **values)


@pytest.mark.parametrize("cls", [*COMMANDS, *EVENTS], ids=lambda cls: cls.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_message_of_every_type_when_sent_comes_back_equal(cls: Any, data: st.DataObject) -> None:
    message = data.draw(st.from_type(cls))
    known = COMMANDS if cls in COMMANDS else EVENTS
    assert decode_message(encode_message(message, 1), known, 1) == message


def test_message_with_an_undecodable_file_name_comes_back_equal() -> None:
    candidate = Candidate("Caf\u00e9", images=(Path("/photos/\udcff\udcfe.jpg"),))
    message = AskQuestion(RequestId(1), "where?", candidates=(candidate,))
    assert decode_message(encode_message(message, 1), COMMANDS, 1) == message


def test_pipe_carries_commands_and_events() -> None:
    ours, theirs = multiprocessing.Pipe()
    command = SearchText(RequestId(7), "sea", limit=5)
    pipe.send_message(ours, command)
    assert pipe.read_command(theirs) == command
    pipe.send_message(theirs, Done(RequestId(7)))
    assert pipe.read_event(ours) == Done(RequestId(7))


def test_pickle_on_the_pipe_is_refused_without_running_it(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "ran",))

    ours, theirs = multiprocessing.Pipe()
    ours.send_bytes(pickle.dumps(Bomb()))
    with pytest.raises(MessageError):
        pipe.read_command(theirs)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "envelope",
    [
        {"type": "Popen", "v": PROTOCOL_VERSION, "fields": {}},
        {
            "type": "Done",
            "v": PROTOCOL_VERSION,
            "fields": {"request_id": 1},
        },  # an event, not a command
        {"type": "PauseIndexing", "v": PROTOCOL_VERSION + 1, "fields": {}},
        {"type": "PauseIndexing", "v": PROTOCOL_VERSION, "fields": {"surplus": 1}},
        {"type": "CancelRequest", "v": PROTOCOL_VERSION, "fields": {}},
        {"type": "CancelRequest", "v": PROTOCOL_VERSION, "fields": {"request_id": "1"}},
        {"type": "CancelRequest", "v": PROTOCOL_VERSION, "fields": {"request_id": True}},
        {"type": "SetSpeed", "v": PROTOCOL_VERSION, "fields": {"speed": "ludicrous"}},
        {"type": "StartIndexing", "v": PROTOCOL_VERSION, "fields": {"root_ids": {"0": 1}}},
        {"type": "AddFolder", "v": PROTOCOL_VERSION, "fields": {"request_id": 1, "path": None}},
        {"type": ["PauseIndexing"], "v": PROTOCOL_VERSION, "fields": {}},
        ["PauseIndexing"],
        "PauseIndexing",
    ],
    ids=str,
)
def test_message_that_does_not_fit_is_refused(envelope: object) -> None:
    with pytest.raises(MessageError):
        decode_message(json.dumps(envelope).encode(), COMMANDS, PROTOCOL_VERSION)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused_with_a_message_error(data: bytes) -> None:
    with pytest.raises(MessageError):
        decode_message(data, COMMANDS, PROTOCOL_VERSION)


def test_position_off_the_earth_is_refused() -> None:
    message = AskQuestion(RequestId(1), "museum", location=GeoPoint(1.0, 2.0))
    data = encode_message(message, 1).replace(b'"lat":1.0', b'"lat":91.0')
    with pytest.raises(MessageError, match="AskQuestion does not fit"):
        decode_message(data, COMMANDS, 1)


def test_not_a_number_is_not_sent() -> None:
    message = messages.SearchResults(RequestId(1), (messages.SearchHit(3, float("nan")),))  # type: ignore[arg-type]  # ids are ints
    with pytest.raises(MessageError):
        encode_message(message, 1)


def test_oversized_message_is_refused_on_both_sides() -> None:
    with pytest.raises(MessageError, match="too large"):
        encode_message(Question("x" * (MAX_MESSAGE_BYTES + 1), "museum"), 1)
    with pytest.raises(MessageError, match="too large"):
        decode_message(b" " * (MAX_MESSAGE_BYTES + 1), COMMANDS, 1)


def test_version_is_part_of_every_message() -> None:
    assert json.loads(encode_message(PauseIndexing(), PROTOCOL_VERSION))["v"] == PROTOCOL_VERSION
