"""What the kernel of this system denies to a process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Confined:
    """What a process can no longer do, its native code included.

    Attributes:
        reading: open files other than the allowed ones and those of the program and the system.
        writing: change files.
        network: reach other machines.
        programs: start programs.
        memory: use more memory than its share.
    """

    reading: bool
    writing: bool
    network: bool
    programs: bool
    memory: bool


UNCONFINED: Final = Confined(
    reading=False, writing=False, network=False, programs=False, memory=False
)
