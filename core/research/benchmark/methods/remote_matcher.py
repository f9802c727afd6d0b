"""`openai-compatible`: a server the user names ranks the candidates; photos leave the device.

For comparisons on public benchmark data only. The app cannot reach this module.
"""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from core.arrays import RgbImage
from core.cancel import CancelToken
from core.errors import UserError
from core.models.roles import MatchResult, Profile
from core.recommend.matching.budget import build_matching_prompt
from core.records import Candidate, Evidence, MatcherInfo
from core.research.chat_endpoint import ChatEndpoint
from core.sentences import plain

_INSTRUCTION: Final = (
    "\nList the numbers of all candidates from most to least likely, separated by commas, "
    "and nothing else."
)
_MAX_TOKENS: Final = 30_000
_CHARACTERS_A_TOKEN: Final = 3
_NUMBER: Final = re.compile(r"\d+")


class RemoteMatcher:
    """A `Matcher` over the chat completions interface."""

    canvas_px = 896

    def __init__(self, url: str, model: str, *, with_grid: bool = True) -> None:
        """
        Args:
            with_grid: send the grid image; a server of a text-only model refuses it.

        Raises:
            UserError: unless `url` is http or https and a model is named.
        """
        if not model:
            raise UserError(
                plain("openai-compatible needs --url http(s)://... and --url-model NAME.")
            )
        self._endpoint, self._model = ChatEndpoint(url, model), model
        self._with_grid = with_grid

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo("remote", self._model, zero_shot=True)

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Negated rank in the answer; candidates the answer omits share the last rank.

        Raises:
            EnvironmentProblem: if the server cannot be reached or refuses.
        """
        prompt = build_matching_prompt(
            profile,
            candidates,
            max_tokens=_MAX_TOKENS,
            count_tokens=lambda text: len(text) // _CHARACTERS_A_TOKEN,
        )
        content: list[dict[str, Any]] = [{"type": "text", "text": prompt + _INSTRUCTION}]
        if self._with_grid:
            image = {"type": "image_url", "image_url": {"url": _data_address(profile.grid)}}
            content.insert(0, image)
        scores = read_ranking(self._endpoint.ask(content, cancel), len(candidates))
        return MatchResult(scores, (Evidence(),) * len(candidates))


def read_ranking(answer: str, candidates: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Scores from "3, 1, 2": negated ranks, omitted candidates tied behind all others."""
    order = dict.fromkeys(int(number) for number in _NUMBER.findall(answer))
    places = [number - 1 for number in order if 1 <= number <= candidates]
    scores = np.full(candidates, -float(candidates), dtype=np.float32)
    for place, index in enumerate(places):
        scores[index] = -float(place)
    return scores


def _data_address(grid: RgbImage) -> str:
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(grid).save(buffer, "JPEG", quality=90)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()
