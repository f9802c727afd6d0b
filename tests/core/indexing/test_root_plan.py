"""Every way a folder can change between two looks."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from core.indexing.index_report import Change
from core.indexing.survey import Departures, Move, RootPlan
from core.photos.scan import ScanEntry
from core.records import PhotoId, RootId
from core.store.library.locations import Location, LocationId, LocationState


def known(
    number: int,
    rel_path: str,
    *,
    size: int = 10,
    mtime: int = 100,
    inode: int | None = None,
    state: LocationState = LocationState.INDEXED,
) -> Location:
    photo = None if state in (LocationState.PENDING, LocationState.FAILED) else PhotoId(number)
    return Location(
        id=LocationId(number),
        root_id=RootId(1),
        rel_path=rel_path,
        size_bytes=size,
        mtime_ns=mtime,
        inode=number if inode is None else inode,
        photo_id=photo,
        state=state,
    )


def entry(rel_path: str, *, size: int = 10, mtime: int = 100, inode: int = 99) -> ScanEntry:
    return ScanEntry(rel_path, size, mtime, inode)


def compare(
    locations: Iterable[Location], entries: Iterable[ScanEntry], unread: tuple[str, ...] = ()
) -> tuple[RootPlan, list[str], Departures]:
    plan = RootPlan(locations)
    for item in entries:
        plan.see(item)
    found = [item.rel_path for item in plan.take_found()]
    return plan, found, plan.finish(unread)


def test_file_at_an_unknown_path_is_new() -> None:
    plan, found, departures = compare([], [entry("a.jpg")])
    assert found == ["a.jpg"]
    assert departures == Departures((), (), ())
    assert plan.counts == {Change.NEW: 1, Change.MOVED: 0, Change.MISSING: 0}


def test_file_as_before_needs_nothing() -> None:
    plan, found, departures = compare([known(1, "a.jpg")], [entry("a.jpg", inode=1)])
    assert (found, departures) == ([], Departures((), (), ()))
    assert plan.counts[Change.UNCHANGED] == 1


def test_file_with_another_size_or_time_is_changed() -> None:
    plan, found, _ = compare(
        [known(1, "a.jpg"), known(2, "b.jpg")],
        [entry("a.jpg", size=11, inode=1), entry("b.jpg", mtime=101, inode=2)],
    )
    assert found == ["a.jpg", "b.jpg"]
    assert plan.counts[Change.CHANGED] == 2


def test_failed_and_pending_files_as_before_are_not_recorded_again() -> None:
    states = [LocationState.FAILED, LocationState.PENDING]
    locations = [known(n, f"{n}.jpg", state=state) for n, state in enumerate(states, 1)]
    plan, found, departures = compare(locations, [entry("1.jpg", inode=1), entry("2.jpg", inode=2)])
    assert (found, departures.missing) == ([], ())
    assert plan.counts[Change.UNCHANGED] == 2


def test_missing_file_that_is_back_is_recorded_as_returned() -> None:
    plan, found, departures = compare(
        [known(1, "a.jpg", state=LocationState.MISSING)], [entry("a.jpg", inode=1)]
    )
    assert found == ["a.jpg"]
    assert departures.missing == ()
    assert plan.counts[Change.RETURNED] == 1


def test_file_under_a_new_inode_is_unchanged_but_its_inode_is_followed() -> None:
    plan, found, _ = compare([known(1, "a.jpg", inode=5)], [entry("a.jpg", inode=6)])
    assert found == ["a.jpg"]
    assert plan.counts[Change.UNCHANGED] == 1
    assert plan.counts[Change.CHANGED] == 0


def test_file_that_is_gone_is_missing_once() -> None:
    locations = [known(1, "a.jpg"), known(2, "b.jpg", state=LocationState.MISSING)]
    plan, _, departures = compare(locations, [entry("c.jpg")])
    assert departures.missing == (LocationId(1),)
    assert plan.counts[Change.MISSING] == 1


def test_renamed_file_is_a_move_and_not_missing() -> None:
    plan, found, departures = compare([known(1, "old/a.jpg")], [entry("new/b.jpg", inode=1)])
    assert found == []
    assert departures.moved == (Move(LocationId(1), entry("new/b.jpg", inode=1)),)
    assert departures.missing == ()
    assert plan.counts[Change.MOVED] == 1


def test_missing_file_that_turns_up_elsewhere_is_a_move() -> None:
    _, _, departures = compare(
        [known(1, "old/a.jpg", state=LocationState.MISSING)], [entry("new/a.jpg", inode=1)]
    )
    assert departures.moved == (Move(LocationId(1), entry("new/a.jpg", inode=1)),)


def test_hard_link_beside_the_known_file_is_new_whatever_is_seen_first() -> None:
    first, second = entry("a.jpg", inode=1), entry("link.jpg", inode=1)
    for order in ([first, second], [second, first]):
        plan, found, departures = compare([known(1, "a.jpg")], order)
        assert found == []
        assert departures == Departures((), (), (second,))
        assert plan.counts[Change.NEW] == 1


def test_two_links_that_replace_one_file_are_one_move_and_one_new_file() -> None:
    first, second = entry("b.jpg", inode=1), entry("c.jpg", inode=1)
    _, _, departures = compare([known(1, "a.jpg")], [first, second])
    assert departures == Departures((Move(LocationId(1), first),), (), (second,))


def test_same_inode_with_another_time_is_another_file() -> None:
    plan, found, departures = compare([known(1, "a.jpg")], [entry("b.jpg", inode=1, mtime=7)])
    assert found == ["b.jpg"]
    assert departures.missing == (LocationId(1),)
    assert plan.counts[Change.MOVED] == 0


def test_inode_zero_never_makes_a_move() -> None:
    _, found, departures = compare([known(1, "a.jpg", inode=0)], [entry("b.jpg", inode=0)])
    assert (found, departures.moved, departures.missing) == (["b.jpg"], (), (LocationId(1),))


def test_file_that_never_got_in_is_not_moved_but_found_anew() -> None:
    location = known(1, "a.jpg", state=LocationState.PENDING)
    _, found, departures = compare([location], [entry("b.jpg", inode=1)])
    assert (found, departures.missing) == (["b.jpg"], (LocationId(1),))


def test_files_below_an_unreadable_folder_are_not_missing() -> None:
    locations = [known(1, "in/a.jpg"), known(2, "inside.jpg"), known(3, "in/deep/b.jpg")]
    _, _, departures = compare(locations, [], unread=("in",))
    assert departures.missing == (LocationId(2),)


def test_nothing_is_missing_when_the_root_itself_cannot_be_read() -> None:
    _, _, departures = compare([known(1, "a.jpg"), known(2, "d/b.jpg")], [], unread=("",))
    assert departures.missing == ()


_NAMES = st.sampled_from([f"{folder}{name}.jpg" for folder in ("", "x/") for name in "abc"])
_FACTS = st.tuples(st.integers(1, 2), st.integers(1, 2), st.integers(0, 3))


@given(
    before=st.dictionaries(_NAMES, st.tuples(_FACTS, st.sampled_from(LocationState))),
    after=st.dictionaries(_NAMES, _FACTS),
)
def test_every_known_and_every_seen_file_is_accounted_for_once(
    before: dict[str, tuple[tuple[int, int, int], LocationState]],
    after: dict[str, tuple[int, int, int]],
) -> None:
    locations = [
        known(n, path, size=size, mtime=mtime, inode=inode, state=state)
        for n, (path, ((size, mtime, inode), state)) in enumerate(before.items(), 1)
    ]
    entries = [ScanEntry(path, *facts) for path, facts in after.items()]
    plan, found, departures = compare(locations, entries)
    recorded = [*found, *(item.rel_path for item in departures.found)]
    moved_to = [move.entry.rel_path for move in departures.moved]
    moved_from = {move.location_id for move in departures.moved}
    assert len(set(recorded + moved_to)) == len(recorded) + len(moved_to)
    assert set(recorded + moved_to) >= set(after) - set(before)
    assert moved_from.isdisjoint(departures.missing)
    for location in locations:
        if location.rel_path in after:
            assert location.id not in departures.missing
            assert location.id not in moved_from
        elif location.state is not LocationState.MISSING:
            assert (location.id in departures.missing) != (location.id in moved_from)
    seen = sum(n for change, n in plan.counts.items() if change is not Change.MISSING)
    assert seen == len(after)
