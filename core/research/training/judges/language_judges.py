"""Language models as judges: the template of Figure 6, a local model, and a remote endpoint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.device.devices import Device
from core.models.roles import TextEncoder
from core.models.vlm.quantization import default_precision
from core.recommend.matching.prompts import as_data, candidate_lines, load_prompt
from core.research.chat_endpoint import ChatEndpoint
from core.research.text_model import is_text_model, load_text_model, text_manifest
from core.research.training.config import Judge, RefineConfig
from core.research.training.judges.judge import (
    AspectJudge,
    AspectQuestion,
    LanguageModelJudge,
    StarterJudge,
)
from core.sentences import plain

_MAX_NEW_TOKENS: Final = 120
_DESCRIPTION_LIMIT: Final = 200


def open_judge(
    config: RefineConfig, text: TextEncoder, device: Device, cancel: CancelToken
) -> AspectJudge:
    """The judge selected by the configuration.

    Raises:
        ModelUnavailable: if the local model cannot be loaded.
        UserError: if the address of a server is neither http nor https.
    """
    if config.judge is Judge.STARTER:
        return StarterJudge(text)
    if config.judge is Judge.LOCAL_LLM:
        generate = local_generator(Path(config.judge_model).expanduser(), device)
    else:
        generate = remote_generator(config.judge_url, config.judge_model, cancel)
    return LanguageModelJudge(generate, figure_6_prompt)


def figure_6_prompt(question: AspectQuestion) -> str:
    """The prompt of Figure 6 about one photo."""
    names = [(c.name, c.description) for c in question.candidates]
    lines = candidate_lines(names, _DESCRIPTION_LIMIT).split("\n")
    category = as_data(question.category, 60)
    return load_prompt("aspect_refinement").fill(
        source_category=category,
        category=category,
        aspects=", ".join(as_data(word, 40) for word in question.words),
        candidates="\n".join(lines),
        ground_truth="\n".join(lines[position] for position in question.ground_truth),
    )


def local_generator(directory: Path, device: Device) -> Callable[[str], str]:
    """Greedy answers of a causal language model in a local folder, in 4 bits where the device can.

    Raises:
        ModelUnavailable: if there is none, or its files do not fit together.
    """
    if not is_text_model(directory):
        raise ModelUnavailable(
            plain(
                f"{directory} holds no language model that can judge. Set judge_model to a folder with "
                "a causal language model in safetensors format."
            )
        )
    model = load_text_model(
        directory,
        text_manifest(directory, hashed=False),
        device,
        default_precision(device),
        spread=True,
    )

    def generate(prompt: str) -> str:
        return model.generate([()], [model.render(prompt)], max_new_tokens=_MAX_NEW_TOKENS)[0]

    return generate


def remote_generator(url: str, model: str, cancel: CancelToken) -> Callable[[str], str]:
    """Answers of an OpenAI-compatible server; aspect words and names of places are sent to it.

    Raises:
        UserError: if the address is neither http nor https.
    """
    endpoint = ChatEndpoint(url, model)
    return lambda prompt: endpoint.ask(prompt, cancel, max_tokens=_MAX_NEW_TOKENS)
