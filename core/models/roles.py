"""Defines encoders, describers and matchers: the three roles of the paper's pipeline.

The worker owns one of each. Every tier implements the same protocols, so retrieval, indexing and
matching never need to know which model is behind them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.records import (
    Annotation,
    AspectWord,
    Candidate,
    Evidence,
    MatcherInfo,
    PhotoId,
    PhotoMetadata,
)

if TYPE_CHECKING:
    from core.cancel import CancelToken


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """Identity of a vector space: two photos are comparable only under one spec.

    Attributes:
        preprocessing: everything that alters pixels before the network, as text.
        dimension: d of the stored vectors.
        text_dimension: text vectors are zero beyond this column, so text search need only read
            the first `text_dimension` columns. Equal to `dimension` for CLIP-like encoders.
        input_side_px: decoded photos need at least this many pixels on their shorter side.
        text_threshold: text-image cosine below which a photo is not a match.
        text_level: standard deviations by which a text must be closer to a photo than texts in
            general to be a clear match; None if `text_threshold` alone decides.
        text_uncertain: the same for an uncertain match; None if any photo may be one.
        has_usual_level: without a `text_level`, a match must also stand out from the cosines of the
            library's photos to texts in general, and photos of a kind of place from those of each to them.
        text_templates: sentences with a `{}` slot this model saw in training; a query vector is
            the normalised mean over them.
    """

    encoder_id: str
    revision: str
    preprocessing: str
    dimension: int
    text_dimension: int
    input_side_px: int
    text_threshold: float
    text_templates: tuple[str, ...] = ("{}",)
    text_level: float | None = None
    text_uncertain: float | None = None
    has_usual_level: bool = False

    @property
    def preprocessing_hash(self) -> str:
        return hashlib.blake2b(self.preprocessing.encode(), digest_size=8).hexdigest()


class ImageEncoder(Protocol):
    """Maps images into a space where the dot product is the similarity."""

    @property
    def spec(self) -> EncoderSpec: ...

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised. One bad image must not shift the others."""
        ...


class SecondLook(ImageEncoder, Protocol):
    """Reads the meaning of photos again, more accurately but slower than the encoder beside it."""

    def join(self, words: FloatMatrix, second: FloatMatrix) -> FloatMatrix:
        """The text columns [n, t] of the encoder's rows, refined by rows [n, d] of this one."""
        ...

    def close(self) -> None:
        """Free the memory of the network; it is loaded again when needed."""
        ...


class ImageTextEncoder(ImageEncoder, Protocol):
    """Maps images and texts into one space where the dot product is the similarity."""

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised over the first `text_dimension` columns.

        Cached: callers need not keep the rows.
        """
        ...


class TextEncoder(Protocol):
    """Maps words and sentences into a text space, for aspect words, categories and candidates."""

    @property
    def dimension(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, dimension], float32, L2-normalised; cached."""
        ...

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Take over vectors [dimension] that it computed before."""
        ...

    def knows(self, word: str) -> bool:
        """Whether a lower-case word is in its vocabulary, and thus not a typo."""
        ...


@dataclass(frozen=True, slots=True)
class DescribeInput:
    """The input of a describer: pixels, the stored vector [d] and the file's metadata.

    Attributes:
        denied: words that the user said the photo does not show: a caption must not use them.
            They may stay among the aspect words and are filtered out on reading, so that the user
            can undo the correction.
    """

    image: RgbImage
    embedding: FloatVector
    metadata: PhotoMetadata
    denied: frozenset[str] = frozenset()


class Describer(Protocol):
    """Photo to caption (at most 30 words) and aspect words (paper, section 4.1)."""

    @property
    def describer_id(self) -> str:
        """Model id and prompt version; annotations with another id are out of date."""
        ...

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        """One annotation per input, in order."""
        ...


class TextReader(Protocol):
    """Photo to the text in it."""

    @property
    def reader_id(self) -> str:
        """Identifies models and rules; results of another version are out of date."""
        ...

    def read(self, image: RgbImage) -> str:
        """Credible lines, one per line; empty if there are none."""
        ...

    def close(self) -> None:
        """Free the model's memory; it is reloaded when needed."""
        ...


@dataclass(frozen=True, slots=True)
class ProfilePhoto:
    """One retrieved photo as a spectrum triplet: image cell, caption and aspect words.

    Attributes:
        cell: 1-based number drawn in the grid.
        relevance: cosine similarity to the category vector.
        aspects: salience re-weighted by how distinctive the word is for the photo, strongest first.
        embedding: stored vector [d].
        denied: words that the user said it does not show.
    """

    photo_id: PhotoId
    path: Path
    cell: int
    relevance: float
    caption: str
    aspects: tuple[AspectWord, ...]
    embedding: FloatVector
    denied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """The preference profile (i_uq, x_uq) of one question (paper, section 4.2).

    Attributes:
        photos: at most 64, in grid order (most relevant first).
        aspects: aspect words of the whole profile, weighted and merged, strongest first.
        grid: the numbered d x d grid [h, h, 3] on black, h = `Matcher.canvas_px`.
        broad: the question names no kind of place, so the photos are of every kind.
        removed: words the user does not want to count, in lower case.
        background: vectors of photos from the whole library [b, d], which show what is typical;
            None without a library.
    """

    question: str
    category: str
    photos: tuple[ProfilePhoto, ...]
    aspects: tuple[AspectWord, ...]
    grid: RgbImage
    broad: bool = False
    removed: frozenset[str] = frozenset()
    background: FloatMatrix | None = None


@dataclass(frozen=True, slots=True, eq=False)
class MatchResult:
    """Scores in candidate order (higher is better) and the evidence behind each."""

    scores: FloatVector  # [n]
    evidence: tuple[Evidence, ...]  # n


class Matcher(Protocol):
    """Profile and candidates to scores: candidate matching of the paper, section 4.2."""

    @property
    def info(self) -> MatcherInfo: ...

    @property
    def canvas_px(self) -> int:
        """Side of the square grid image, chosen so that cell edges fall on token edges."""
        ...

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Score every candidate; the order of `candidates` must not matter.

        Raises:
            Cancelled: if `cancel` was set.
        """
        ...


class PromptBuilder(Protocol):
    """Renders profile and candidates as the text prompt of a VLM matcher (paper, Figure 7).

    Candidate i (0-based) of `candidates` is written as `<I{i+1}>`. The text fits into
    `max_tokens` by leaving out the least relevant captions, never a candidate.
    """

    def __call__(
        self,
        profile: Profile,
        candidates: Sequence[Candidate],
        *,
        max_tokens: int,
        count_tokens: Callable[[str], int],
    ) -> str: ...


@dataclass(frozen=True, slots=True)
class PointwisePrompt:
    """A yes-or-no question for each candidate: the shared part, then one text each."""

    shared: str
    candidates: tuple[str, ...]


class PointwisePromptBuilder(Protocol):
    """Renders profile and candidates for a model that was not trained to rank (zero-shot).

    `shared` and the longest candidate text together fit into `max_tokens`.
    """

    def __call__(
        self,
        profile: Profile,
        candidates: Sequence[Candidate],
        *,
        max_tokens: int,
        count_tokens: Callable[[str], int],
    ) -> PointwisePrompt: ...
