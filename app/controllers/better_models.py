"""The download of the better models that the introduction offers: one after the other, then in use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.catalogue.catalog import load_catalog

if TYPE_CHECKING:
    from app.controllers.models_controller import ModelsController


class BetterModels(QObject):
    """Downloads models without a licence that has to be accepted first; those are installed on the page of models.

    Signals:
        ended(str): in words: the models are in use, or why they are not.
    """

    ended = Signal(str)

    def __init__(self, models: ModelsController, wanted: Iterable[str]) -> None:
        super().__init__(models)
        catalog = load_catalog()
        self._models = models
        self._left = [id_ for id_ in wanted if id_ in catalog and catalog[id_].gate is None]
        models.work_ended.connect(self._on_ended)

    def start(self) -> None:
        self._models.install(self._left[0], agreed=False)

    def stop(self) -> None:
        """Stop for good; what is installed by now stays in use."""
        self._left.clear()
        self._models.cancel()
        self.deleteLater()

    def _on_ended(self, model_id: str, problem: str) -> None:
        if model_id not in self._left:
            return
        if problem:
            self._end(problem)
            return
        self._models.use(model_id)
        self._left.remove(model_id)
        if self._left:
            self.start()
        else:
            self._end(self.tr("The better models are installed and used from now on."))

    def _end(self, sentence: str) -> None:
        self._left.clear()
        self.ended.emit(sentence)
        self.deleteLater()
