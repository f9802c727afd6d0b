"""A cache that never holds more than its bound, loads nothing twice and keeps what is pinned."""

from __future__ import annotations

import threading

from hypothesis import given, settings
from hypothesis import strategies as st

from core.caches import LruCache


def cache_of(max_bytes: int) -> LruCache[str, bytes]:
    return LruCache(max_bytes, lambda _key, value: len(value))


def is_kept(cache: LruCache[str, bytes], key: str) -> bool:
    """Whether a key is in the cache, without using it."""
    absent = cache.begin(key)
    cache.abandon(key)
    return not absent


def test_the_least_recently_used_goes_first() -> None:
    cache = cache_of(30)
    for key in "abc":
        cache.put(key, bytes(10))
    assert cache.get("a") == bytes(10)
    cache.put("d", bytes(10))
    assert cache.get("b") is None
    assert [cache.get(key) is not None for key in "acd"] == [True] * 3
    assert cache.used_bytes == 30


def test_a_replaced_value_takes_no_room_any_more() -> None:
    cache = cache_of(30)
    cache.put("a", bytes(10))
    for size in (10, 20, 5):
        cache.put("b", bytes(size))
        assert cache.used_bytes == 10 + size
    assert len(cache) == 2
    assert cache.get("a") is not None


def test_a_replaced_value_is_the_most_recent_one() -> None:
    cache = cache_of(20)
    cache.put("a", bytes(10))
    cache.put("b", bytes(10))
    cache.put("a", bytes(10))
    cache.put("c", bytes(10))
    assert cache.get("b") is None
    assert cache.get("a") is not None


def test_a_value_larger_than_the_bound_is_kept_alone() -> None:
    cache = cache_of(30)
    cache.put("a", bytes(10))
    cache.put("b", bytes(100))
    assert (cache.get("a"), cache.used_bytes) == (None, 100)
    cache.put("c", bytes(10))
    assert (cache.get("b"), cache.used_bytes) == (None, 10)


def test_a_key_begins_once_until_it_is_there_or_given_up() -> None:
    cache = cache_of(10)
    assert cache.begin("a")
    assert not cache.begin("a")
    cache.abandon("a")
    assert cache.begin("a")
    cache.put("a", bytes(10))
    assert not cache.begin("a")
    cache.put("b", bytes(10))  # "a" is dropped
    assert cache.begin("a")


def test_pinned_keys_stay_over_the_bound_and_go_when_they_are_free() -> None:
    cache = cache_of(30)
    cache.pin("abcde")
    for key in "abcde":
        cache.put(key, bytes(10))
    assert cache.used_bytes == 50
    cache.put("f", bytes(10))
    cache.put("g", bytes(10))
    assert cache.get("f") is None
    assert all(cache.get(key) for key in "abcde")
    cache.pin("ab")
    assert cache.used_bytes == 30
    assert cache.get("a")
    assert cache.get("b")


def test_many_keys_at_once_give_those_that_are_kept_and_count_as_used() -> None:
    cache = cache_of(30)
    for key in "abc":
        cache.put(key, bytes(10))
    assert cache.get_many("axa") == {"a": bytes(10)}
    cache.put("d", bytes(10))
    assert set(cache.get_many("abcd")) == set("acd")


def test_a_smaller_bound_takes_effect_at_once() -> None:
    cache = cache_of(100)
    for key in "abcd":
        cache.put(key, bytes(10))
    cache.resize(20)
    assert cache.used_bytes == 20
    assert cache.get("d") is not None
    cache.resize(100)
    cache.put("e", bytes(80))
    assert len(cache) == 3


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "get", "pin", "begin"]),
        st.sampled_from("abcdef"),
        st.integers(0, 12),
    ),
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(_STEPS)
def test_the_count_is_always_what_is_kept(steps: list[tuple[str, str, int]]) -> None:
    cache = cache_of(25)
    kept: dict[str, bytes] = {}
    pinned: set[str] = set()
    for action, key, size in steps:
        if action == "put":
            cache.put(key, bytes(size))
            kept[key] = bytes(size)
        elif action == "pin":
            pinned = {key}
            cache.pin(pinned)
        elif action == "begin":
            assert cache.begin(key) in (True, False)
            cache.abandon(key)
        else:
            value = cache.get(key)
            assert value is None or value == kept[key]
        present = [each for each in kept if is_kept(cache, each)]
        assert len(cache) == len(present)
        assert cache.used_bytes == sum(len(kept[each]) for each in present)
        free = [each for each in present if each not in pinned]
        assert cache.used_bytes <= 25 or len(free) <= 1


def test_threads_that_ask_together_load_a_key_once() -> None:
    cache = cache_of(1_000)
    loaded: list[int] = []
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        for number in range(200):
            if cache.begin(str(number)):
                loaded.append(number)
                cache.put(str(number), bytes(1))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(loaded) == list(range(200))
    assert cache.used_bytes == 200
