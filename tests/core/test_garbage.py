"""Records that the search for garbage leaves alone."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from core.garbage import many_records


class Record:
    """Something that can be referred to."""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_records_are_not_searched_and_still_go_when_nobody_needs_them() -> None:
    with many_records():
        assert not gc.isenabled()
        with many_records():
            record = Record()
        assert not gc.isenabled()
    assert gc.isenabled()
    assert all(each is not record for each in gc.get_objects())
    gone = weakref.ref(record)
    del record
    assert gone() is None
    with pytest.raises(ValueError, match="bad row"), many_records():
        raise ValueError("bad row")
    assert gc.isenabled()
