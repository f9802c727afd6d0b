"""Cells of a square in an order in which neighbours are mostly near each other (Morton order)."""

from __future__ import annotations

from typing import Any


def spread(bits: Any) -> Any:
    """The 32 bits of a number, or of an array of them, with a zero before each.

    Those of two coordinates, one of them shifted by one, make the number of a cell.
    """
    for shift, mask in ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F),
                        (2, 0x3333333333333333), (1, 0x5555555555555555)):  # fmt: skip
        bits = (bits | (bits << shift)) & mask
    return bits
