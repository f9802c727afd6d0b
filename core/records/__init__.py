"""Frozen records shared by every layer: photos, places, questions and answers.

All records are immutable, hashable where their fields are, picklable (they travel between
processes) and free of pixels and tensors.

Not here: how records are stored (`core.store`) or sent (`core.worker.channel`).
"""

from __future__ import annotations

from core.records.answer_records import (
    Answer,
    AspectEvidence,
    Evidence,
    MatcherInfo,
    Missing,
    Opening,
    PhotoEvidence,
    Reason,
    Recommendation,
    RetrievedPhoto,
)
from core.records.photo_records import (
    Annotation,
    AspectKind,
    AspectWord,
    CaptureTime,
    ConversationId,
    FailureKind,
    FileFailure,
    GeoPoint,
    IndexProgress,
    MatchedBy,
    MatchGroup,
    OffsetSource,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoNotes,
    PhotoState,
    PlaceListId,
    Root,
    RootId,
    RootState,
    SearchFilter,
)
from core.records.place_records import (
    Candidate,
    PlaceList,
    RowProblem,
)
from core.records.question_records import (
    Area,
    Constraints,
    Feedback,
    Intent,
    KindSource,
    Order,
    Question,
    Span,
)

__all__ = [
    "Annotation",
    "Answer",
    "Area",
    "AspectEvidence",
    "AspectKind",
    "AspectWord",
    "Candidate",
    "CaptureTime",
    "Constraints",
    "ConversationId",
    "Evidence",
    "FailureKind",
    "Feedback",
    "FileFailure",
    "GeoPoint",
    "IndexProgress",
    "Intent",
    "KindSource",
    "MatchGroup",
    "MatchedBy",
    "MatcherInfo",
    "Missing",
    "OffsetSource",
    "Opening",
    "Order",
    "Photo",
    "PhotoEvidence",
    "PhotoId",
    "PhotoMetadata",
    "PhotoNotes",
    "PhotoState",
    "PlaceList",
    "PlaceListId",
    "Question",
    "Reason",
    "Recommendation",
    "RetrievedPhoto",
    "Root",
    "RootId",
    "RootState",
    "RowProblem",
    "SearchFilter",
    "Span",
]
