"""How a length of a clip, or a time in it, is written in every language."""

from __future__ import annotations


def play_time(milliseconds: int) -> str:
    """Minutes and seconds, from an hour on with hours: 0:07, 12:30, 1:02:03."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    full_hours, minutes = divmod(minutes, 60)
    start = f"{full_hours}:{minutes:02}" if full_hours else f"{minutes}"
    return f"{start}:{seconds:02}"
