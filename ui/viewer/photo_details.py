"""What the viewer shows about a photo besides its picture."""

from __future__ import annotations

from dataclasses import dataclass

from core.records import Annotation, Photo, PhotoNotes


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """A photo with its words.

    Attributes:
        hidden: “never use this photo”.
        denied: words that do not apply, as the user said.
        uncertain: words that only perhaps apply.
        written: the text in it.
        notes: what people wrote about it.
        albums: it is in; the one without a name holds the favourites.
        town: the nearest town and its country; empty if there is none.
    """

    photo: Photo
    annotation: Annotation | None = None
    size_bytes: int | None = None
    hidden: bool = False
    denied: tuple[str, ...] = ()
    uncertain: frozenset[str] = frozenset()
    written: str = ""
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen
    albums: tuple[str, ...] = ()
    town: str = ""
