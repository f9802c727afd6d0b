"""Models: connects the models page, the installer and the settings."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.controllers.better_models import BetterModels
from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks, Topic
from app.worker.hardware import PROPOSED_ENCODER, Hardware, detect_hardware
from app.worker.request import Request, RequestState
from core.cancel import CancelToken
from core.catalogue.catalog import Role, load_catalog
from core.catalogue.install import (
    InstallProgress,
    InstallStage,
    ModelState,
    ModelStatus,
    install,
    list_models,
    remove,
    use,
    verify,
)
from core.errors import UserError
from core.models.device.requirements import needed_bytes
from core.models.vlm.quantization import chosen_precision
from core.sentences import all_of
from core.settings.chosen import Settings, reached
from core.settings.declaration import Reach
from ui.dialogs.first_run import FirstRunDialog, TierChoice
from ui.look import formatting
from ui.look.notice_bar import NoticeBar
from ui.look.wording import translated
from ui.settings.models_page import ModelsPage
from ui.settings.page_rows import ModelPresence, ModelRow


class _Work(Request):
    """Installing, checking or removing one model."""

    def __init__(self, model_id: str) -> None:
        super().__init__()
        self.model_id = model_id
        self.cancel = CancelToken()


class ModelsController(QObject):
    """Connects the models page.

    Signals:
        hardware_described(str): what this machine can run, once it has been probed.
        reload_wanted(): other models or another precision were chosen.
        progressed(object, object): the work and its InstallProgress, from the installing thread.
        work_shown(str, int, int): what is being done, and how much of how much.
        work_ended(str, str): on a model; why it failed, empty if it did not.
    """

    hardware_described = Signal(str)
    reload_wanted = Signal()
    progressed = Signal(object, object)
    work_shown = Signal(str, int, int)
    work_ended = Signal(str, str)

    def __init__(
        self,
        page: ModelsPage,
        notice: NoticeBar,
        *,
        tasks: Tasks,
        settings: SettingsController,
        models_dir: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._notice = notice
        self._tasks = tasks
        self._settings = settings
        self._models_dir = models_dir
        self._work: _Work | None = None
        self._hardware: Hardware | None = None
        self._asking_hardware = False
        self._closing = CancelToken()
        self.progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        settings.settings_changed.connect(self._on_settings)
        self.work_shown.connect(page.show_progress)
        page.install_requested.connect(self.install)
        page.import_requested.connect(self._choose_source)
        page.verify_requested.connect(self._verify)
        page.remove_requested.connect(self._remove)
        page.use_requested.connect(self.use)
        page.cancel_requested.connect(self.cancel)

    def refresh(self) -> None:
        """Reload the list of models; the first time, also probe the hardware."""
        settings, hardware = self._settings.settings, self._hardware

        def look() -> list[tuple[ModelStatus, int | None]]:
            precision = chosen_precision(settings.precision)
            models = list_models(self._models_dir, settings)
            if hardware is None:
                return [(model, None) for model in models]
            return [
                (model, needed_bytes(model.id, self._models_dir, hardware.device, precision))
                for model in models
            ]

        self._tasks.run(look, self._show_models, topic=Topic.MODELS)
        if hardware is None:
            self._ask_hardware()
        else:
            self._page.set_device(self._hardware_sentence(hardware))  # in the language of now

    def offer_tiers(self, dialog: FirstRunDialog) -> None:
        """Show the choices in the introduction; the hardware is added once it is known."""
        hardware = self._hardware
        dialog.set_tiers(self._hardware_sentence(hardware) if hardware else "", self._tiers())
        if hardware is None:
            self.hardware_described.connect(dialog.set_device)  # ends with the dialog
            self._ask_hardware()
        dialog.download_wanted.connect(lambda: self._download_better(dialog))

    def _download_better(self, dialog: FirstRunDialog) -> None:
        """Download what is recommended for this machine; it goes on when the introduction is closed."""
        proposed = self._hardware.proposed_model if self._hardware else ""
        better = BetterModels(self, (PROPOSED_ENCODER, proposed))
        self.work_shown.connect(dialog.show_progress)  # these end with the dialog
        better.ended.connect(dialog.end_download)
        dialog.download_stopped.connect(better.stop)
        better.start()

    def _on_settings(self, before: Settings, after: Settings) -> None:
        if Reach.WORKER in reached(before, after):
            self.reload_wanted.emit()
        if before.precision != after.precision:  # models then need more or less memory
            self.refresh()

    def _ask_hardware(self) -> None:
        """Find out what this machine can run, once."""
        if self._asking_hardware:
            return
        self._asking_hardware = True
        self._page.set_device(self.tr("Looking at the hardware …"))
        self._tasks.run_long(
            lambda: detect_hardware(self._closing), self._take_hardware, self._page.set_device
        )

    def _tiers(self) -> list[TierChoice]:
        """The choices of the introduction, with sizes and memory in words."""
        catalog = load_catalog()
        proposed = self._hardware.proposed_model if self._hardware else ""
        encoder = catalog.get(PROPOSED_ENCODER)
        size = encoder.download_bytes if encoder else 0
        if proposed in catalog:
            size += catalog[proposed].download_bytes
        better = self.tr("{size} to download; your photos are read meanwhile.").format(
            size=formatting.byte_size(size)
        )
        reason = translated(self._hardware.reason) if self._hardware else ""
        return [
            TierChoice(
                "starter",
                self.tr("Starter: works at once"),
                self.tr("Part of the app, no download, any computer, about 1 GB of memory."),
            ),
            TierChoice(
                "recommended", self.tr("Recommended: sees more"), f"{better} {reason}".strip()
            ),
        ]

    def _hardware_sentence(self, hardware: Hardware) -> str:
        """The machine in words."""
        memory = formatting.byte_size(hardware.memory_bytes)
        if not hardware.accelerator:
            return self.tr(
                "This computer: {cores} processor cores, {memory} of memory, no graphics card "
                "that can run models. The starter models suit it."
            ).format(cores=hardware.cores, memory=memory)
        return self.tr("This computer: {card} with {card_memory}, {memory} of memory.").format(
            card=hardware.accelerator,
            card_memory=formatting.byte_size(hardware.accelerator_bytes),
            memory=memory,
        )

    def _take_hardware(self, hardware: Hardware) -> None:
        self._hardware = hardware
        self._asking_hardware = False
        self.hardware_described.emit(self._hardware_sentence(hardware))
        self.refresh()  # now the memory that each model needs here is known

    def _show_models(self, models: list[tuple[ModelStatus, int | None]]) -> None:
        catalog = load_catalog()
        names = {
            Role.ENCODER: self.tr("finds photos"),
            Role.DESCRIBER: self.tr("describes photos"),
            Role.MATCHER: self.tr("ranks places"),
        }
        presence = {
            ModelState.AVAILABLE: ModelPresence.AVAILABLE,
            ModelState.INSTALLED: ModelPresence.INSTALLED,
            ModelState.DAMAGED: ModelPresence.BROKEN,
        }
        rows = []
        for model, need in models:
            entry = catalog.get(model.id)
            gate = entry.gate if entry else None
            rows.append(
                ModelRow(
                    id=model.id,
                    title=model.title,
                    tier=entry.tier if entry else "",
                    licence=model.licence,
                    roles=", ".join(names[role] for role in model.roles),
                    size_bytes=model.size_bytes,
                    presence=ModelPresence.BUILT_IN
                    if model.id == "starter"
                    else presence[model.state],
                    used=bool(model.used_as),
                    note=translated(model.note) if model.note else "",
                    memory=self._memory_sentence(need),
                    licence_text=f"{gate.name}\n{gate.url}\n\n{translated(gate.summary)}"
                    if gate
                    else "",
                )
            )
        self._page.set_models(rows)

    def _memory_sentence(self, need: int | None) -> str:
        if need is None or self._hardware is None:
            return ""
        size = formatting.byte_size(need)
        if need > self._hardware.device.free_bytes:
            return self.tr("takes {size} of memory, more than is free").format(size=size)
        return self.tr("takes {size} of memory").format(size=size)

    # --- work on one model ----------------------------------------------------------------

    def install(self, model_id: str, agreed: bool, source: Path | None = None) -> None:
        """Download a model, or take it from a folder or ZIP file."""

        def run(work: _Work) -> object:
            return install(
                model_id,
                self._models_dir,
                source=source,
                accept_licence=agreed,
                cancel=work.cancel,
                on_progress=lambda progress: self.progressed.emit(work, progress),
            )

        self._begin(model_id, run, self.tr("{model} is installed. Choose “Use” to work with it."))

    def _choose_source(self, model_id: str) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("The model as a ZIP file, or any file of its folder"),
            "",
            self.tr("Models (*.zip *.safetensors *.json)"),
        )
        if chosen:
            self.import_from(model_id or own_name(Path(chosen)), Path(chosen))

    def import_from(self, model_id: str, chosen: Path) -> None:
        """Install from a ZIP file, a folder, or the folder of a chosen file; no network."""
        is_source = chosen.suffix.lower() == ".zip" or chosen.is_dir()
        # The page has already asked about the licence, if there is one.
        self.install(model_id, True, chosen if is_source else chosen.parent)

    def _verify(self, model_id: str) -> None:
        def run(work: _Work) -> None:
            if problem := all_of(verify(model_id, self._models_dir, cancel=work.cancel)):
                raise UserError(problem)

        self._begin(model_id, run, self.tr("Every file of {model} is as it should be."))

    def _remove(self, model_id: str) -> None:
        def run(_work: _Work) -> None:
            remove(model_id, self._models_dir)

        used = {role.value: "starter" for role in Role if self._role(role) == model_id}
        if used:
            self._settings.change(**used)
        self._begin(model_id, run, self.tr("{model} was removed."))

    def use(self, model_id: str) -> None:
        """Work with an installed model from now on."""
        settings = self._settings.settings

        def done(changed: Settings) -> None:
            self._settings.replace(changed)
            self.refresh()
            is_slow = self._hardware is not None and self._hardware.device.is_slow
            if is_slow and changed.matcher == model_id != "starter":
                self._notice.warn(
                    self.tr(
                        "This computer has no graphics card that can run {model}: an answer will "
                        "take minutes. The starter answers at once."
                    ).format(model=model_id)
                )

        self._tasks.run(lambda: use(model_id, self._models_dir, settings), done, self._notice.warn)

    def _role(self, role: Role) -> str:
        return str(getattr(self._settings.settings, role.value))

    def _begin(self, model_id: str, run: Callable[[_Work], object], sentence: str) -> None:
        if self._work is not None:
            self._notice.warn(self.tr("Another model is being worked on. Wait for it or stop it."))
            return
        work = self._work = _Work(model_id)
        self.work_shown.emit(self.tr("Working on {model} …").format(model=model_id), 0, 0)

        def done(_result: object) -> None:
            if self._end(work, RequestState.DONE):
                self._notice.inform(sentence.format(model=model_id))
                self.work_ended.emit(model_id, "")

        def failed(problem: str) -> None:
            if self._end(work, RequestState.FAILED):
                self._notice.warn(problem)
                self.work_ended.emit(model_id, problem)

        work.advance(RequestState.SENT)
        self._tasks.run_long(lambda: run(work), done, failed)

    def _end(self, work: _Work, state: RequestState) -> bool:
        """End this work; False if it was cancelled before. Another one may be running by now."""
        if is_news := work.advance(state):
            self._work = None
            self._page.hide_progress()
        self.refresh()
        return is_news

    def stop(self) -> None:
        """Cancel everything for good: the window is closing."""
        self._closing.cancel()
        self.cancel()

    def cancel(self) -> None:
        """Cancel the installation or check in progress, if any."""
        if self._work is not None:
            self._work.cancel.cancel()
            self._end(self._work, RequestState.CANCELLED)

    def _show_progress(self, work: _Work, progress: InstallProgress) -> None:
        if work is not self._work:
            return
        text = (
            self.tr("Fetching {model}: {done} of {total}")
            if progress.stage is InstallStage.COPYING
            else self.tr("Checking {model}: {done} of {total}")
        )
        self.work_shown.emit(
            text.format(
                model=work.model_id,
                done=formatting.byte_size(progress.done_bytes),
                total=formatting.byte_size(progress.total_bytes),
            ),
            progress.done_bytes,
            progress.total_bytes,
        )


def own_name(chosen: Path) -> str:
    """A name for a model of the user's own, from its ZIP file or its folder."""
    named = (
        chosen.stem if chosen.suffix.lower() == ".zip" or chosen.is_dir() else chosen.parent.name
    )
    return re.sub(r"[^a-z0-9._-]+", "-", named.lower()).strip("-._")[:80] or "my-model"
