"""The configuration of a reproduction: one file for all tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from core.errors import UserError
from core.research.training.config import JointConfig, RefineConfig, load_config
from core.sentences import plain


@dataclass(frozen=True, slots=True)
class BaselinesConfig:
    """The models of the rows of Table 2 beside VisualLens; a row without its model is not run.

    Attributes:
        images: backbone fine-tuned on the image profile; empty for that of the joint stage.
        interleaved: backbone of UniMP's row, which has to take several images.
        text: folder of a language model, fine-tuned on captions and aspect words.
        large_text: folder of a language model asked without training.
        url, url_model: server and model name of the row of GPT-4o; photos are sent there.
    """

    images: str = ""
    interleaved: str = "qwen2.5-vl-3b"
    text: Path | None = None
    large_text: Path | None = None
    url: str = ""
    url_model: str = ""


@dataclass(frozen=True, slots=True)
class PaperConfig:
    """What is reproduced, and with what.

    Attributes:
        joint: configuration of stage 3; its benchmark is the one measured.
        refine: configuration of stage 2, for the other ways to split (Table 4).
        adapter: id under which the adapters are looked for and installed.
        limit: questions of the test split, a stable random sample; the paper asked GPT-4o 1 000.
    """

    joint: Path
    adapter: str
    refine: Path | None = None
    limit: int = 1_000
    baselines: BaselinesConfig = field(default_factory=BaselinesConfig)

    def __post_init__(self) -> None:
        if self.limit < 1:
            raise UserError(plain(f"limit must be at least 1, not {self.limit}."))

    def joint_config(self) -> JointConfig:
        """Stage 3 as it was configured.

        Raises:
            UserError: if its file is not valid.
        """
        return load_config(self.joint, JointConfig)

    def refine_config(self) -> RefineConfig:
        """Stage 2 as it was configured.

        Raises:
            UserError: if no file is named, or it is not valid.
        """
        if self.refine is None:
            raise UserError(
                plain(
                    "Words that were refined for one way to split would let the test of another leak into "
                    "training. Name the configuration of stage 2 as refine, so that it runs for each."
                )
            )
        return load_config(self.refine, RefineConfig)
