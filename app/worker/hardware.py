"""What this machine can run.

If there is a sign of an accelerator, torch is queried in a separate process: the window never loads
torch.
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import wait
from dataclasses import dataclass
from typing import Final

import psutil

from core.cancel import CancelToken
from core.catalogue.catalog import ModelKind, load_catalog
from core.errors import EnvironmentProblem
from core.models.device.devices import Backend, Device, choose_device, presumed_device
from core.models.device.requirements import estimate_entry, propose_vlm
from core.models.vlm.quantization import default_precision
from core.sentences import Sentence

PROPOSED_ENCODER: Final = "vit-b-16-siglip2"
_LOOK_S: Final = 0.1  # interval for checking whether the answer is still wanted


@dataclass(frozen=True, slots=True)
class Hardware:
    """Memory in bytes; `accelerator` is empty on a machine without one.

    Attributes:
        device: where models run unless another device is requested.
    """

    memory_bytes: int
    cores: int
    accelerator: str
    accelerator_bytes: int
    proposed_model: str
    reason: Sentence
    device: Device


def detect_hardware(cancel: CancelToken) -> Hardware:
    """The device and the model that fits it. May take seconds; never call it on the GUI thread.

    Raises:
        EnvironmentProblem: if the devices cannot be probed.
        Cancelled: soon after `cancel`; the probing process has ended by then.
    """
    device = presumed_device()
    if device is not None:
        return _hardware_with(device)
    from pebble import ProcessPool  # brings asyncio, which every start of the window would pay for

    with ProcessPool(max_workers=1, context=multiprocessing.get_context("spawn")) as pool:
        answer = pool.schedule(_detect)
        try:
            while not wait([answer], _LOOK_S).done:
                cancel.check()
            hardware: Hardware = answer.result()
        except (ImportError, OSError, RuntimeError) as error:  # including the end of the process
            raise EnvironmentProblem(Sentence("device.not-asked")) from error
        finally:
            pool.stop()  # type: ignore[no-untyped-call]  # untyped
    return hardware


def _detect() -> Hardware:
    """Runs in the child process."""
    return _hardware_with(choose_device())


def _hardware_with(device: Device) -> Hardware:
    catalog = load_catalog()
    entries = [entry for entry in catalog.values() if entry.kind is ModelKind.VLM]
    encoder = estimate_entry(catalog[PROPOSED_ENCODER], default_precision(device), device)
    proposal = propose_vlm(entries, device, reserved_bytes=encoder.weights)
    has_card = device.backend is not Backend.CPU
    return Hardware(
        memory_bytes=psutil.virtual_memory().total,
        cores=os.cpu_count() or 1,
        accelerator=device.name if has_card else "",
        accelerator_bytes=device.total_bytes if has_card else 0,
        proposed_model=proposal.model_id or "",
        reason=proposal.reason,
        device=device,
    )
