"""Where files live on this machine. The only module that knows directory names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from core.errors import EnvironmentProblem, reason_of
from core.sentences import Sentence

DATA_DIR_VARIABLE: Final = "VISUALLENS_DATA_DIR"
DATABASE_NAME: Final = "library.sqlite"
_APP_NAME: Final = "VisualLens"


@dataclass(frozen=True, slots=True)
class DataPaths:
    """Every location under one data directory; nothing is created until `create()`."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / DATABASE_NAME

    @property
    def thumbnails(self) -> Path:
        return self.root / "thumbnails"

    @property
    def previews(self) -> Path:
        """Large pictures for the viewer; kept with the thumbnails and removed with them."""
        return self.thumbnails / "large"

    @property
    def grids(self) -> Path:
        """Grid images of the latest answers."""
        return self.root / "grids"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def index_lock(self) -> Path:
        """Held by the one process that is indexing."""
        return self.root / "index.lock"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    def create(self) -> DataPaths:
        """Create the directories, readable by their owner only.

        Raises:
            EnvironmentProblem: if the data directory cannot be written.
        """
        for directory in (self.root, self.thumbnails, self.models, self.logs, self.backups):
            try:
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise EnvironmentProblem(
                    Sentence(
                        "data-folder.not-created", path=str(directory), reason=reason_of(error)
                    )
                ) from error
        return self


def resolve_data_paths(override: Path | None = None) -> DataPaths:
    """Data directory by precedence: argument, environment variable, the platform's default."""
    if override is not None:
        return DataPaths(override.expanduser().resolve())
    if from_environment := os.environ.get(DATA_DIR_VARIABLE):
        return DataPaths(Path(from_environment).expanduser().resolve())
    return DataPaths(Path(platformdirs.user_data_dir(_APP_NAME, appauthor=False)))
