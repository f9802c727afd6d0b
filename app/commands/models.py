"""`visuallens models`: list, install, verify, remove and choose models."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.context import Context, interruptible, size_text
from core.errors import UserError
from core.sentences import plain
from core.settings.chosen import SETTINGS, Settings
from core.settings.settings_file import load_settings, save_settings

_ROLES = ("encoder", "describer", "matcher")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its sub-commands."""
    parser = commands.add_parser("models", help="list, install, verify, remove and choose models")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the models there are")
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.add_argument(
        "--memory", action="store_true", help="also what each takes on this computer at work"
    )
    listing.set_defaults(
        run=lambda options, context: show(context, as_json=options.json, memory=options.memory)
    )
    installing = actions.add_parser("install", help="download a model, or import it")
    installing.add_argument("model", metavar="ID")
    installing.add_argument("--from", type=Path, dest="source", metavar="DIR|ZIP",
                            help="import from a folder or zip file, without network")  # fmt: skip
    installing.add_argument(
        "--accept-licence", action="store_true", help="accept the model's terms"
    )
    installing.add_argument(
        "--update", action="store_true", help="take the newest revision, not the one taken first"
    )
    installing.set_defaults(
        run=lambda options, context: install_model(
            context,
            options.model,
            source=options.source,
            accept_licence=options.accept_licence,
            update=options.update,
        )
    )
    verifying = actions.add_parser("verify", help="check every file of installed models")
    verifying.add_argument("model", nargs="?", metavar="ID", help="default: all installed models")
    verifying.set_defaults(run=lambda options, context: verify_models(context, options.model))
    removing = actions.add_parser("remove", help="delete an installed model")
    removing.add_argument("model", metavar="ID")
    removing.set_defaults(run=lambda options, context: remove_model(context, options.model))
    using = actions.add_parser("use", help="choose a model")
    using.add_argument("model", metavar="ID", help="“starter” goes back to what came with the app")
    using.add_argument("--as", choices=_ROLES, dest="role", help="only for this role")
    using.add_argument("--precision", choices=tuple(SETTINGS["precision"].options),
                       help="how language models are held in memory; default: as before")  # fmt: skip
    using.add_argument("--unload-after", type=int, metavar="MINUTES",
                       help="give memory back after so long without a question")  # fmt: skip
    using.set_defaults(
        run=lambda options, context: use_model(
            context,
            options.model,
            options.role,
            precision=options.precision,
            unload_after_minutes=options.unload_after,
        )
    )


def show(context: Context, *, as_json: bool, memory: bool) -> int:
    """Every model of the catalog and every installed one.

    Args:
        memory: also estimate the memory each needs, which requires probing the hardware (seconds).
    """
    from core.catalogue.install import list_models

    settings = load_settings(context.paths.settings)
    models = list_models(context.paths.models, settings)
    needs: dict[str, int | None] = {}
    if memory:
        from core.models.device.devices import choose_device
        from core.models.device.requirements import needed_bytes
        from core.models.vlm.quantization import chosen_precision

        device, precision = choose_device(), chosen_precision(settings.precision)
        for model in models:
            needs[model.id] = needed_bytes(model.id, context.paths.models, device, precision)
        context.note(
            f"In memory at work on the {device.name} with precision {settings.precision}: "
            "the second size."
        )
    if as_json:
        context.document(
            [
                {
                    "id": model.id,
                    "title": model.title,
                    "kind": model.kind.value,
                    "tier": model.tier,
                    "licence": model.licence,
                    "state": model.state.value,
                    "bytes": model.size_bytes,
                    "memory_bytes": needs.get(model.id),
                    "roles": [role.value for role in model.roles],
                    "used_as": [role.value for role in model.used_as],
                }
                for model in models
            ]
        )
        return 0
    for model in models:
        used = f"  <- {', '.join(role.value for role in model.used_as)}" if model.used_as else ""
        size = size_text(model.size_bytes) if model.size_bytes else ""
        need = size_text(needs.get(model.id) or 0) if needs.get(model.id) else ""
        sizes = f"{size:>9} {need:>9}" if memory else f"{size:>9}"
        what = f"{model.title} ({model.licence})"
        context.say(f"{model.id:32} {model.state.value:10} {sizes}  {what}{used}")
    return 0


def install_model(
    context: Context, model_id: str, *, source: Path | None, accept_licence: bool, update: bool
) -> int:
    """Download or import a model; Ctrl-C is safe, a download resumes next time.

    Raises:
        LicenceNotAccepted: if the model has terms that were not accepted.
        UserError: if it is unknown or refused.
    """
    from core.catalogue.install import InstallProgress, install

    line = context.progress_line()

    def on_progress(progress: InstallProgress) -> None:
        done, total = size_text(progress.done_bytes), size_text(progress.total_bytes)
        line.show(f"{progress.stage.value}: {done} of {total}")

    try:
        with interruptible() as cancel:
            manifest = install(
                model_id,
                context.paths.models,
                source=None if source is None else source.expanduser(),
                accept_licence=accept_licence,
                update=update,
                cancel=cancel,
                on_progress=on_progress,
            )
    finally:
        line.clear()
    context.say(f"{manifest.id} is installed. Use it: visuallens models use {manifest.id}")
    return 0


def verify_models(context: Context, model_id: str | None) -> int:
    """Hash every file; returns 1 if anything differs.

    Raises:
        ModelUnavailable: if the model is not installed.
    """
    from core.catalogue.catalog import ModelKind
    from core.catalogue.install import ModelState, list_models, verify

    directory = context.paths.models
    names = [model_id] if model_id is not None else [
        model.id
        for model in list_models(directory)
        if model.state is not ModelState.AVAILABLE and model.kind is not ModelKind.BUILT_IN
    ]  # fmt: skip
    damaged = 0
    with interruptible() as cancel:
        for name in names:
            problems = verify(name, directory, cancel=cancel)
            damaged += bool(problems)
            context.say(f"{name}: {'damaged' if problems else 'sound'}")
            for problem in problems:
                context.say(f"  {problem}")
    if not names:
        context.say("No model is installed beside the starter.")
    return 1 if damaged else 0


def remove_model(context: Context, model_id: str) -> int:
    """Delete a model; the starter takes over its roles.

    Raises:
        ModelUnavailable: if it is not installed.
    """
    from dataclasses import replace

    from core.catalogue.install import remove

    remove(model_id, context.paths.models)
    settings = load_settings(context.paths.settings)
    had = {role: "starter" for role in _ROLES if getattr(settings, role) == model_id}
    if had:
        save_settings(replace(settings, **had), context.paths.settings)  # type: ignore[arg-type]  # names of text fields
        context.note(f"The starter is used again as {', '.join(had)}.")
    context.say(f"{model_id} is removed.")
    return 0


def use_model(
    context: Context,
    model_id: str,
    role: str | None,
    *,
    precision: str | None,
    unload_after_minutes: int | None,
) -> int:
    """Choose a model; photos get its vectors or words at the next indexing run.

    Raises:
        ModelUnavailable: if it is not installed.
        UserError: if it cannot have that role, or a setting is out of range.
    """
    from dataclasses import replace

    from core.catalogue.catalog import Role
    from core.catalogue.install import use

    settings = load_settings(context.paths.settings)
    try:
        chosen = None if role is None else Role(role)
    except ValueError as error:
        raise UserError(
            plain(f"A model can be used as {', '.join(_ROLES)}, not {role}.")
        ) from error
    changed = use(model_id, context.paths.models, settings, chosen)
    if precision is not None:
        changed = replace(changed, precision=precision)
    if unload_after_minutes is not None:
        changed = replace(changed, unload_after_minutes=unload_after_minutes)
    save_settings(changed, context.paths.settings)
    _print_memory(context, model_id, changed)
    roles = [name for name in _ROLES if getattr(changed, name) == model_id]
    context.say(f"{model_id} is used as {', '.join(roles)}. Now run: visuallens index")
    return 0


def _print_memory(context: Context, model_id: str, settings: Settings) -> None:
    """The model's requirements compared with what is free, before anything is loaded."""
    from core.models.device.devices import choose_device
    from core.models.device.requirements import needed_bytes
    from core.models.vlm.quantization import chosen_precision

    device = choose_device()
    precision = chosen_precision(settings.precision)
    need = needed_bytes(model_id, context.paths.models, device, precision)
    if need is None:
        return
    context.note(
        f"{model_id} takes about {size_text(need)} at work; {size_text(device.free_bytes)} are "
        f"free on the {device.name}."
    )
    if need > device.free_bytes:
        context.note(
            "It will not fit: close other programs, or choose a smaller model or precision."
        )
    elif device.is_slow and settings.matcher == model_id:
        context.note("There is no graphics card that can run it: an answer will take minutes.")
