"""What is derived from a photo: its vector and its annotation, each with a version key.

A changed encoder invalidates exactly the vectors, a changed describer exactly the annotations.
Each step isolates a photo its model cannot process, so one photo never stops a batch.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from core import logs
from core.arrays import FloatVector, RgbImage
from core.errors import VisualLensError
from core.indexing.lack_of_memory import refuse_lack_of_memory
from core.models.roles import (
    DescribeInput,
    Describer,
    ImageEncoder,
    ImageTextEncoder,
    SecondLook,
    TextEncoder,
    TextReader,
)
from core.records import Annotation, PhotoId
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore, TextSpace
from core.store.vectors.generations import GenerationId, GenerationStore

_In = TypeVar("_In")
_Out = TypeVar("_Out")


@dataclass(frozen=True, slots=True)
class IndexModels:
    """The models that indexing runs.

    Attributes:
        describer: quick; describes every photo in the batch that encodes it.
        text_id: identity of `text`, so that word embeddings of another encoder are not mixed in.
        slow_describer: describes better but needs seconds; runs once all vectors exist; its
            annotations then take precedence over those of `describer`.
        second_look: looks at photos again once they are described; None if the user does not want it.
        reader: reads text in photos after that; None if the user does not want it.
    """

    encoder: ImageTextEncoder
    describer: Describer
    text: TextEncoder
    text_id: str
    slow_describer: Describer | None = None
    second_look: SecondLook | None = None
    reader: TextReader | None = None

    @property
    def text_space(self) -> TextSpace:
        return TextSpace(self.text_id, self.text.dimension)


class VectorStep:
    """Image vectors; the version key is the generation of the encoder's space."""

    def __init__(self, connection: Connection, encoder: ImageEncoder) -> None:
        self._generations = GenerationStore(connection)
        self._encoder = encoder
        self.generation: GenerationId = self._generations.create_generation(encoder.spec)

    @property
    def side_px(self) -> int:
        """Pixels the encoder needs on the shorter side of a photo."""
        return self._encoder.spec.input_side_px

    def stale(self) -> list[PhotoId]:
        """Photos without a vector of this version, newest first."""
        return self._generations.missing_vectors(self.generation)

    def derive(self, images: Sequence[RgbImage]) -> list[FloatVector | None]:
        """One vector [d] per image; None where the encoder cannot process it."""
        return _one_by_one_if_needed(self._encode, images)

    def store(self, vectors: Mapping[PhotoId, FloatVector]) -> None:
        """Write vectors of photos that are in the library."""
        if vectors:
            self._generations.add(self.generation, list(vectors), np.stack(list(vectors.values())))

    def stored(self, ids: Collection[PhotoId]) -> dict[PhotoId, FloatVector]:
        """The existing vectors of this version."""
        blocks = self._generations.blocks(self.generation, np.array(sorted(ids), dtype=np.int64))
        return {
            PhotoId(int(id_)): row
            for found, rows in blocks
            for id_, row in zip(found, rows, strict=True)
        }

    def finish(
        self, unreachable: Collection[PhotoId], beside: Collection[GenerationId] = ()
    ) -> bool:
        """Switch search to this version, if every readable photo has a vector of it.

        The previous version is dropped, unless photos on a disconnected drive have no other; the
        generations `beside` it stay. Returns whether search has switched.
        """
        lacking = self.stale()
        if not set(lacking) <= set(unreachable):
            return False
        switched = self._generations.active_generation() != self.generation
        if switched:
            self._generations.activate(self.generation)
        if not lacking:
            for old in self._generations.generations():
                if old.id not in (self.generation, *beside):
                    self._generations.drop(old.id)
        return switched

    def _encode(self, images: Sequence[RgbImage]) -> list[FloatVector]:
        rows = self._encoder.encode_images(images)
        if rows.shape != (len(images), self._encoder.spec.dimension) or not np.isfinite(rows).all():
            raise ValueError(f"the encoder gave {rows.shape} with values that are not finite")
        return list(rows)


class AnnotationStep:
    """Captions and aspect words; the version key is the describer's id."""

    def __init__(self, connection: Connection, describer: Describer, models: IndexModels) -> None:
        self._annotations = AnnotationStore(connection, models.text_space)
        self._describer = describer
        self._text = models.text
        self.version: str = describer.describer_id

    def stale(self) -> list[PhotoId]:
        """Photos without an annotation of this version, newest first."""
        return self._annotations.out_of_date(self.version)

    def derive(self, photos: Sequence[DescribeInput]) -> list[Annotation | None]:
        """One annotation per photo; None where the describer cannot process it."""
        return _one_by_one_if_needed(self._describe, photos)

    def store(self, annotations: Mapping[PhotoId, Annotation]) -> None:
        """Write annotations of photos that are in the library, and their new words.

        An empty annotation means that the describer found nothing to say: an existing one stays and
        counts as done, so that the photo is not retried forever.
        """
        silent = [id_ for id_, each in annotations.items() if not (each.caption or each.aspects)]
        annotations = {**annotations, **self._annotations.annotations(silent)}
        words = self.new_words(list(annotations.values()))
        self._annotations.put(self.version, annotations)
        self._annotations.ensure_words(words)

    def new_words(self, annotations: Sequence[Annotation | None]) -> dict[str, FloatVector]:
        """Embeddings of the words that the library does not know yet."""
        words = {aspect.word for a in annotations if a is not None for aspect in a.aspects}
        unknown = self._annotations.words_without_vector(words) if words else []
        if not unknown:
            return {}
        return dict(zip(unknown, self._text.encode(unknown), strict=True))

    def prefer(self) -> None:
        """Give this version precedence over those preferred before."""
        self._annotations.prefer(self.version)

    def finish(self) -> None:
        """Embed the words of older libraries with the current text encoder."""
        unknown = self._annotations.words_without_vector()
        for start in range(0, len(unknown), 256):
            piece = unknown[start : start + 256]
            self._annotations.ensure_words(dict(zip(piece, self._text.encode(piece), strict=True)))
        self._annotations.drop_other_spaces()

    def _describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        annotations = self._describer.describe(photos)
        if len(annotations) != len(photos):
            raise ValueError(f"{len(annotations)} annotations for {len(photos)} photos")
        return annotations


def _one_by_one_if_needed(
    derive: Callable[[Sequence[_In]], list[_Out]], items: Sequence[_In]
) -> list[_Out | None]:
    """The results of a batch, or of each item individually if the batch fails.

    A model that can process none of several items is itself broken: its error is raised, since no
    photo is to blame.
    """
    if not items:
        return []
    try:
        return list(derive(items))
    except VisualLensError:
        raise
    except Exception as failed:  # noqa: BLE001  # boundary: a model may raise anything for an odd photo
        logs.indexing.exception("a batch of %d failed; trying one by one", len(items))
        if len(items) == 1:
            refuse_lack_of_memory(failed)
            return [None]
    results: list[_Out | None] = []
    error: Exception | None = None
    for item in items:
        try:
            results.append(derive([item])[0])
        except VisualLensError:
            raise
        except Exception as failed:  # noqa: BLE001  # boundary: see above
            refuse_lack_of_memory(failed)
            error = failed
            results.append(None)
    if error is not None and all(result is None for result in results):
        raise error
    return results
