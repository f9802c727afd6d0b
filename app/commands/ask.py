"""`visuallens ask`: rank candidates for a question, and show why."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands.candidates import Candidates, read_candidates, stored_candidates
from app.commands.context import Context, counted, interruptible, plain_path
from core import vault
from core.conventions.play_time import play_time
from core.errors import UserError
from core.records import Answer, GeoPoint, Intent, Recommendation, RetrievedPhoto
from core.safety.outputs import output_file
from core.sentences import Sentence, plain

if TYPE_CHECKING:
    from core.worker.library import Library

_EVIDENCE_SHOWN = 3
# Of which the count is no number of items; others are shown by name.
_STAGES = {
    "asking": "minutes for the language model on this processor",
    "left": "places left for the language model",
}


@dataclass(frozen=True, slots=True)
class AskOptions:
    """A question and how to show its answer.

    Attributes:
        near: where “nearby” is, in words.
        source: file of places, "-" for standard input, or the name of a stored list; None for the
            only stored list, if there is exactly one.
    """

    question: str
    source: str | None = None
    near: str | None = None
    top: int = 10
    as_json: bool = False
    grid: Path | None = None
    details: bool = False
    regions: bool = False


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "ask",
        help="recommend places for a question",
        description='Recommend places, as in: visuallens ask "recommend a nearby museum" '
        "--candidates museums.csv --near 52.37,4.90",
    )
    parser.add_argument("question", nargs="+", metavar="QUESTION")
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--candidates",
        metavar="FILE",
        help="file of places (CSV, XLSX, GeoJSON, KML ...), - for standard input, or a stored list's name",
    )
    source.add_argument("--list", metavar="NAME", dest="list_name", help="a stored list of places")
    parser.add_argument(
        "--near",
        metavar="WHERE",
        help="where “nearby” is: home, a town (Vaduz), an address, a place of a region (the castle in Vaduz), "
        "latitude and longitude or a map link",
    )
    parser.add_argument(
        "--regions",
        action="store_true",
        help="also places of the regions, behind those of the list; without a list they always come",
    )
    parser.add_argument("--top", type=int, default=10, metavar="N", help="how many (default: 10)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--grid", type=Path, metavar="OUT.png", help="write the numbered grid")
    parser.add_argument(
        "--details", action="store_true", help="also scores, photos and the model that ranked"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace, context: Context) -> int:
    return run(
        context,
        AskOptions(
            question=" ".join(options.question),
            source=options.candidates,
            near=options.near,
            top=options.top,
            as_json=options.json,
            grid=options.grid,
            details=options.details,
            regions=options.regions,
        ),
        list_name=options.list_name,
    )


def run(context: Context, options: AskOptions, *, list_name: str | None = None) -> int:
    """Answer one question.

    Raises:
        UserError: if the question is empty, or the candidates cannot be read.
        ModelUnavailable: if there are no models.
        Cancelled: after Ctrl-C.
    """
    if options.top < 1:
        raise UserError(plain(f"--top must be at least 1, not {options.top}."))
    with context.library() as library:
        near = _position(library, options.near)
        candidates = _candidates(library, options.source, list_name)
        for problem in candidates.problems:
            context.note(problem)
        _check_ready(library, candidates)
        answer = _answer(context, library, options, candidates, near)
        if options.grid is not None:
            _write_grid(context, library, answer, options.grid.expanduser())
        regions = _note_about_regions(library, options, candidates, answer)
    notes = (*candidates.notes, *_note_about_town(options.near), *map(str, answer.notes), *regions)
    ranking = answer.ranking[: options.top]
    if options.as_json:
        context.document(document(answer, ranking, notes))
    else:
        _print(context, answer, ranking, notes, details=options.details)
    return 0 if answer.missing is None else 1


def document(
    answer: Answer, ranking: Sequence[Recommendation], notes: Sequence[str]
) -> dict[str, Any]:
    """The answer as the JSON document that scripts rely on."""
    limits = answer.question.constraints
    return {
        "question": answer.question.text,
        "intent": answer.question.intent.value,
        "understood": answer.question.understood,
        "language": answer.question.language,
        "category": answer.question.category,
        "topics": list(answer.question.topics),
        "purposes": list(answer.question.purposes),
        "order": answer.question.order.value,
        "when": [
            {"from": span.start.isoformat(), "to": span.end.isoformat()}
            for span in answer.question.when
        ],
        "area": answer.question.area.name if answer.question.area is not None else None,
        "constraints": {
            "near": limits.near,
            "max_distance_km": limits.max_distance_km,
            "max_price_level": limits.max_price_level,
            "above_price_level": limits.above_price_level,
            "min_rating": limits.min_rating,
            "max_price_amount": limits.max_price_amount,
            "open_now": limits.open_now,
            "exclude": list(limits.exclude),
        },
        "matcher": {
            "tier": answer.matcher.tier,
            "model_id": answer.matcher.model_id,
            "zero_shot": answer.matcher.zero_shot,
        },
        "history": [
            {
                "photo_id": photo.photo_id,
                "path": plain_path(photo.path),
                "score": round(float(photo.score), 6),
                "taken": None if photo.moment is None else photo.moment.isoformat(),
                "town": photo.town,
                "clip_time_s": None if photo.clip_time_ms is None else photo.clip_time_ms / 1000,
            }
            for photo in answer.history
        ],
        "ranking": [_ranked(item) for item in ranking],
        "timings_ms": {stage: round(ms, 3) for stage, ms in answer.timings_ms.items()},
        "notes": list(notes),
        "reply": None if answer.reply is None else str(answer.reply),
        "examples": list(answer.examples),
        "missing": None if answer.missing is None else answer.missing.value,
    }


def _ranked(item: Recommendation) -> dict[str, Any]:
    distance = item.distance_km
    return {
        "rank": item.rank,
        "name": item.candidate.name,
        "score": round(float(item.score), 6),
        "distance_km": None if distance is None else round(distance, 3),
        "reason": str(item.reason.sentence()),
        "open": item.opening.is_open,
        "changes": None if item.opening.changes is None else item.opening.changes.isoformat(),
        "evidence": {
            "photos": [
                {
                    "photo_id": photo.photo_id,
                    "path": plain_path(photo.path),
                    "cell": photo.cell,
                    "effect": round(float(photo.effect), 6),
                }
                for photo in item.evidence.photos
            ],
            "aspects": [
                {"word": aspect.word, "effect": round(float(aspect.effect), 6)}
                for aspect in item.evidence.aspects
            ],
        },
    }


def _candidates(library: Library, source: str | None, list_name: str | None) -> Candidates:
    if list_name is not None:
        return stored_candidates(library.connection, list_name)
    return read_candidates(library.connection, source)


def _answer(
    context: Context,
    library: Library,
    options: AskOptions,
    candidates: Candidates,
    near: GeoPoint | None,
) -> Answer:
    line = context.progress_line()
    line.show("Loading the models ...")
    try:
        with interruptible() as cancel:
            return library.ask(
                options.question,
                candidates.places,
                with_regions=options.regions,
                location=near,
                cancel=cancel,
                on_status=lambda stage, count: line.show(
                    f"{_STAGES.get(stage, stage)} ({count}) ..."
                ),
            )
    finally:
        line.clear()


def _write_grid(context: Context, library: Library, answer: Answer, target: Path) -> None:
    from core.recommend.profile.grid import is_grid
    from core.store.library.roots import RootStore

    key = vault.key_of(context.paths.root)
    png = None if answer.grid_png is None else vault.read_file(answer.grid_png, key)
    if png is None:
        context.note("There is no grid: no photo was relevant.")
        return
    folders = [root.path for root in RootStore(library.connection).all()]
    with output_file(target, folders, is_grid) as partial:
        partial.write_bytes(png)


def _check_ready(library: Library, candidates: Candidates) -> None:
    """Report the most important thing missing, before any model is loaded.

    Raises:
        UserError: if there are no candidates, or no photos to learn from.
    """
    from core.store.region_store import RegionStore

    if not candidates.places and not RegionStore(library.paths.root).all():
        raise UserError(Sentence("answer.no-list"))
    if library.photos.counts().photos == 0:
        raise UserError(Sentence("answer.no-photos"))


def _print(
    context: Context,
    answer: Answer,
    ranking: Sequence[Recommendation],
    notes: Sequence[str],
    *,
    details: bool,
) -> None:
    if answer.reply is not None:
        context.say(str(answer.reply))
    for example in answer.examples:
        context.say(f"  {example}")
    show_ranking(context, ranking, answer.history if details else None)
    for note in notes:
        context.say(f"Note: {note}")
    if details:
        kind = "not trained for this task" if answer.matcher.zero_shot else "trained for this task"
        photos = counted(len(answer.history), "photo")
        context.say(f"Looked at {photos}. Ranked by {answer.matcher.model_id} ({kind}).")


def show_ranking(
    context: Context,
    ranking: Sequence[Recommendation],
    looked_at: Sequence[RetrievedPhoto] | None = None,
) -> None:
    """Print places, each with its facts and the reason below.

    Args:
        looked_at: the photos of the answer, to also print scores and the photos behind each place.
    """
    called = {photo.photo_id: _where_and_when(photo) for photo in looked_at or ()}
    for item in ranking:
        facts = [f"{item.distance_km:.1f} km"] if item.distance_km is not None else []
        facts.append(str(item.opening.sentence()))
        context.say(f"{item.rank:3}. {' · '.join([item.candidate.name, *facts])}")
        context.say(f"     {item.reason.sentence()}")
        if looked_at is not None:
            context.say(f"     score {item.score:.3f}")
            for photo in item.evidence.photos[:_EVIDENCE_SHOWN]:
                parts = filter(None, (called.get(photo.photo_id, ""), str(photo.path)))
                context.say(f"     photo {photo.cell}: {' · '.join(parts)}")


def _where_and_when(photo: RetrievedPhoto) -> str:
    """The town where, and the day when, a photo was taken; of a frame also its time in the video."""
    day = f"{photo.moment.day} {photo.moment:%B %Y}" if photo.moment is not None else ""
    in_video = "" if photo.clip_time_ms is None else f"video, at {play_time(photo.clip_time_ms)}"
    return ", ".join(filter(None, (photo.town, day, in_video)))


def _note_about_regions(
    library: Library, options: AskOptions, candidates: Candidates, answer: Answer
) -> tuple[str, ...]:
    """That places of the regions could be asked for, if the list has none for the question."""
    from core.store.region_store import RegionStore

    seeks = answer.question.intent is Intent.RECOMMEND and not answer.ranking
    if not seeks or options.regions or not candidates.places:
        return ()
    names = [f"“{region.name}”" for region in RegionStore(library.paths.root).all()]
    if not names:
        return ()
    return (f"Only the list was looked at; --regions also looks in {' and '.join(names)}.",)


def _note_about_town(near: str | None) -> tuple[str, ...]:
    """Which town of a name was taken, if the words do not say so: there may be others."""
    from core.conventions.text_key import accentless_key
    from core.places.towns import town_of
    from core.recommend.whereabouts import is_home

    town = None if near is None or is_home(near) else town_of(near)
    if town is None or accentless_key(town.country) in accentless_key(near or ""):
        return ()
    return (f"“Nearby” is around {town}.",)


def _position(library: Library, text: str | None) -> GeoPoint | None:
    """The position that the words refer to; it is added to the recent ones.

    Raises:
        UserError: if they refer to none, or to home and none is set.
    """
    from core.recommend.whereabouts import is_home, position_named
    from core.store.person.recent_positions import PositionStore
    from core.store.region_store import RegionStore

    if text is None:
        return None
    if is_home(text):
        if library.settings.home is None:
            raise UserError(
                plain(
                    "There is no home yet. Choose your location in the window, or write a town or position."
                )
            )
        return library.settings.home
    point = position_named(text, RegionStore(library.paths.root))
    if point is None:
        raise UserError(
            plain(
                f"{text!r} is no place I know and no position on Earth; write a town, like Vaduz, "
                "or latitude (-90 to 90) and longitude (-180 to 180), like 52.37,4.90"
            )
        )
    PositionStore(library.connection).note(text, point)
    return point
