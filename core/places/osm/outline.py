"""A point within the outline of an area."""

from __future__ import annotations

from collections.abc import Sequence

from core.records import GeoPoint

Corner = tuple[float, float]  # latitude, longitude


def point_within(ring: Sequence[Corner]) -> GeoPoint:
    """The centroid of the ring if it is inside, else the middle of the widest span at its latitude.

    Args:
        ring: at least three corners; the last may repeat the first.
    """
    centre = _centroid(ring)
    if _is_inside(ring, centre):
        return GeoPoint(*centre)
    crossings = sorted(_crossings(ring, centre[0]))
    spans = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not spans:
        return GeoPoint(*ring[0])
    west, east = max(spans, key=lambda span: span[1] - span[0])
    return GeoPoint(centre[0], (west + east) / 2)


def joined(ways: Sequence[Sequence[int]]) -> list[list[int]]:
    """Rings formed by joining ways end to end, as ids of nodes, the last equal to the first.

    Ways that close no ring are left out.
    """
    rings = [list(way) for way in ways if len(way) > 3 and way[0] == way[-1]]
    loose = [list(way) for way in ways if len(way) > 1 and way[0] != way[-1]]
    at_end: dict[int, list[int]] = {}
    for number, way in enumerate(loose):
        for end in (way[0], way[-1]):
            at_end.setdefault(end, []).append(number)
    used = [False] * len(loose)
    for number, way in enumerate(loose):
        if used[number]:
            continue
        used[number] = True
        ring = list(way)
        while ring[0] != ring[-1]:
            after = next((other for other in at_end[ring[-1]] if not used[other]), None)
            if after is None:
                break
            used[after] = True
            part = loose[after]
            ring += part[1:] if part[0] == ring[-1] else part[-2::-1]
        if ring[0] == ring[-1] and len(ring) > 3:
            rings.append(ring)
    return rings


def _centroid(ring: Sequence[Corner]) -> Corner:
    # Relative to the first corner: areas are tiny compared with their coordinates.
    lat0, lon0 = ring[0]
    doubled = lat_sum = lon_sum = 0.0
    for (lat_a, lon_a), (lat_b, lon_b) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = (lon_a - lon0) * (lat_b - lat0) - (lon_b - lon0) * (lat_a - lat0)
        doubled += cross
        lat_sum += (lat_a + lat_b - 2 * lat0) * cross
        lon_sum += (lon_a + lon_b - 2 * lon0) * cross
    if doubled == 0:
        return lat0, lon0
    return lat0 + lat_sum / (3 * doubled), lon0 + lon_sum / (3 * doubled)


def _is_inside(ring: Sequence[Corner], point: Corner) -> bool:
    return sum(crossing > point[1] for crossing in _crossings(ring, point[0])) % 2 == 1


def _crossings(ring: Sequence[Corner], lat: float) -> list[float]:
    """Longitudes at which the outline crosses a latitude."""
    found = []
    for (lat_a, lon_a), (lat_b, lon_b) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (lat_a > lat) != (lat_b > lat):
            found.append(lon_a + (lat - lat_a) / (lat_b - lat_a) * (lon_b - lon_a))
    return found
