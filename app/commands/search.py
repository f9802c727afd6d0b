"""`visuallens search`: photos by text, or photos similar to a photo."""

from __future__ import annotations

import argparse
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.context import Context, plain_path
from core.errors import UserError
from core.records import MatchedBy
from core.sentences import plain

if TYPE_CHECKING:
    from core.records import Photo, SearchFilter
    from core.worker.found import Found
    from core.worker.library import Library


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser("search", help="find photos by text, or by another photo")
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what the photos should show")
    parser.add_argument("--like", type=Path, metavar="PHOTO", help="find photos like this one")
    parser.add_argument("-n", type=int, default=20, metavar="N", help="how many (default: 20)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(
        run=lambda options, context: run(
            context,
            " ".join(options.text),
            like=options.like,
            limit=options.n,
            as_json=options.json,
        )
    )


def run(context: Context, text: str, *, like: Path | None, limit: int, as_json: bool) -> int:
    """Search and list the results, best first.

    Raises:
        UserError: if there are no photos, or neither or both of text and photo are given, or `limit` is out of range.
    """
    if bool(text.strip()) == (like is not None):
        raise UserError(plain("Give either a text to search for or --like PHOTO."))
    if not 1 <= limit <= 100_000:
        raise UserError(plain(f"-n must be 1 to 100000, not {limit}."))
    with context.library() as library:
        if like is not None:
            found = library.similar_to_file(like.expanduser(), limit + 1)
        else:
            found = library.search_text(text, limit)
        rows = _rows(library, found, like)[:limit]
        has_photos = bool(rows) or bool(library.photos.counts().photos)
    if as_json:
        results = [
            {
                "rank": rank,
                "photo_id": photo.id,
                "path": plain_path(photo.path),
                "state": photo.state.value,
                "score": round(score, 6),
                "strong": bool(by),
                "matched_by": [each.value for each in by],
                "moment_ms": photo.moment.time_ms if photo.moment is not None else None,
            }
            for rank, (photo, score, by) in enumerate(rows, start=1)
        ]
        query: dict[str, object] = {"text": text} if like is None else {"like": plain_path(like)}
        if found.limits.by:
            query["limits"] = {
                "taken_from": found.limits.taken_from and found.limits.taken_from.isoformat(),
                "taken_to": found.limits.taken_to and found.limits.taken_to.isoformat(),
                "place": found.limits.place or None,
                "people": list(found.limits.people),
                "stars": found.limits.stars or None,
                "keywords": list(found.limits.keywords),
                "camera": found.limits.camera or None,
            }
        context.document({"query": query, "results": results})
        return 0 if has_photos else 1
    if found.limits.by:
        context.say(f"Only photos of: {_limits_in_words(found.limits)}")
    if not has_photos:
        raise UserError(plain("The library has no indexed photos yet: visuallens index DIR"))
    if not rows:
        context.say(_NOTHING)
    elif not rows[0][2]:
        context.say("Nothing fits well. The nearest photos are:")
    for photo, score, by in [row for row in rows if row[2]] or rows:
        where = ", ".join(_WORDS[each] for each in by if each is not MatchedBy.LOOKS)
        context.say(f"{score:.3f}  {photo.path}{f'  ({where})' if where else ''}")
    return 0


_NOTHING: Final = "Nothing fits."
_WORDS: Final = {
    MatchedBy.NAME: "file or folder name",
    MatchedBy.TEXT: "written in the photo",
    MatchedBy.NOTES: "noted about the photo",
    MatchedBy.DATE: "date",
    MatchedBy.PLACE: "place",
    MatchedBy.PERSON: "person",
    MatchedBy.RATING: "rating",
    MatchedBy.KEYWORD: "keyword",
    MatchedBy.CAMERA: "camera",
}


def _limits_in_words(limits: SearchFilter) -> str:
    """Such as “2019-06-01 to 2019-06-30, Rome”."""
    first, end = limits.taken_from, limits.taken_to
    last = end and end - timedelta(days=1)
    days = " to ".join(f"{day:%Y-%m-%d}" if day else "" for day in (first, last))
    stars = "★" * limits.stars
    parts = (
        days if first or last else "", limits.place, *limits.people, stars, *limits.keywords, limits.camera,
    )  # fmt: skip
    return ", ".join(part for part in parts if part)


def _rows(
    library: Library, found: Found, like: Path | None
) -> list[tuple[Photo, float, tuple[MatchedBy, ...]]]:
    """Photo, score and what it was matched by (nothing: no real match); without the given photo itself."""
    photos = library.photos.photos([hit.photo_id for hit in found.hits])
    same = None if like is None else like.expanduser().resolve()
    return [
        (photos[hit.photo_id], float(hit.score), found.matched_by(rank))
        for rank, hit in enumerate(found.hits)
        if hit.photo_id in photos
        and (same is None or same not in library.photos.locations_of(hit.photo_id))
    ]
