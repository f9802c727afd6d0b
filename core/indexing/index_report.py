"""The results of one indexing run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from core.records import IndexResult, OtherKind, RootId
from core.sentences import Sentence


class Change(Enum):
    """What a scan reports about one file."""

    NEW = "new"
    CHANGED = "changed"
    RETURNED = "returned"  # was missing, is back unchanged
    UNCHANGED = "unchanged"
    MOVED = "moved"
    MISSING = "missing"


@dataclass(slots=True)
class IndexReport:
    """File counts, updated during the run.

    Attributes:
        changes: what the scan of the folders saw.
        skipped: files in the folders that are no photos.
        decoded: files whose pixels were decoded.
        encoded: photos that went through the image encoder.
        described: photos that went through a describer.
        looked_again: photos that had a second look.
        read: photos that were searched for text.
        linked: files whose photo was known already: copies of it, or the file itself, moved or come back.
        copies: of these, further files of photos that have one.
        failed: files that could not be indexed in this run.
        offline: folders that could not be read.
        problems: folders and files the scan could not read, with the reason as a sentence.
        switched: search has switched to another encoder.
    """

    changes: Counter[Change] = field(default_factory=Counter)
    skipped: Counter[OtherKind] = field(default_factory=Counter)
    decoded: int = 0
    encoded: int = 0
    described: int = 0
    looked_again: int = 0
    read: int = 0
    linked: int = 0
    copies: int = 0
    failed: int = 0
    offline: list[RootId] = field(default_factory=list)
    problems: list[tuple[Path, Sentence]] = field(default_factory=list)
    switched: bool = False

    @property
    def has_news(self) -> bool:
        """Whether photos came, went or moved, or are understood anew."""
        gone_or_back = (Change.MOVED, Change.MISSING, Change.RETURNED)
        done = self.decoded + self.encoded + self.looked_again + self.linked + self.failed
        return bool(done or any(self.changes[each] for each in gone_or_back) or self.switched)

    def result(self, reasons: Iterable[Sentence]) -> IndexResult:
        """The outcome for users.

        Args:
            reasons: of all files of the library that could not be read.
        """
        return IndexResult(
            read=self.encoded,
            copies=self.copies,
            skipped=tuple((kind, self.skipped[kind]) for kind in OtherKind if self.skipped[kind]),
            refused=tuple(Counter(reasons).most_common()),
        )
