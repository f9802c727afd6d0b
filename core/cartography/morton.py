"""Numbers the cells of a square so that neighbours mostly stay close together (Morton order)."""

from __future__ import annotations

from typing import Any


def spread(bits: Any) -> Any:
    """Spreads the 32 bits of a number, or of an array of numbers, with a zero before each.

    Two spread coordinates, one of them shifted by one, combine into the number of a cell.
    """
    for shift, mask in ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F),
                        (2, 0x3333333333333333), (1, 0x5555555555555555)):  # fmt: skip
        bits = (bits | (bits << shift)) & mask
    return bits
