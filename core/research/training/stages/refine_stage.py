"""Stage 2 from its configuration: describes photos (W0), opens the judge, runs the rounds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.models.device.devices import choose_device
from core.models.roles import TextEncoder
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split
from core.research.benchmark.data_set.features import load_pixels
from core.research.benchmark.methods.app_models import open_app_models
from core.research.training.config import RefineConfig
from core.research.training.data.training_questions import Library
from core.research.training.judges.language_judges import open_judge
from core.research.training.stages.refine import RoundSummary, initial_words, refine
from core.research.training.stages.run_stage import Surroundings

_PIXELS = 512


def run_refine(
    config: RefineConfig,
    around: Surroundings,
    *,
    on_line: Callable[[int, int], None] = lambda _round, _done: None,
    text: TextEncoder | None = None,
) -> list[RoundSummary]:
    """Run stage 2, writing the refined words to `aspects.jsonl`. A killed run resumes by itself.

    Args:
        on_line: called with (round, photos judged in it).
        text: text space of the starter judge; None loads the starter's.

    Raises:
        UserError, EnvironmentProblem: with a sentence about what is missing.
        Cancelled: if requested.
    """
    dataset = Dataset(config.dataset)
    questions = dataset.questions(Split.TRAIN, config.split_by, limit=config.questions)
    examples = {e.question.question_id: e for e in dataset.examples(questions)}
    with DecodePool(2) as pool:
        load = load_pixels(pool, _PIXELS)
        if around.open_library is not None:
            library = around.open_library(dataset)
        else:
            models = open_app_models(dataset, "starter", config.describer, around.paths)
            library = Library(dataset, *models, load)
        library.describe(list(examples.values()), around.cancel, around.on_photos)
        judge = open_judge(
            config, text or _starter_text(), choose_device(around.device), around.cancel
        )
        return refine(
            config,
            examples,
            judge,
            initial_words(examples.values(), lambda path: _words(library, Path(path))),
            cancel=around.cancel,
            on_progress=on_line,
        )


def _words(library: Library, path: Path) -> tuple[str, ...]:
    found = library.features.get(library.dataset.photos_root / path)
    return tuple(aspect.word for aspect in found.annotation.aspects) if found else ()


def _starter_text() -> TextEncoder:
    from core.models.starter.encoder import load_starter

    return load_starter().text
