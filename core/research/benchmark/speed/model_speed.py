"""Speed and memory of encoders and vision-language models on this machine, with random weights."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import psutil

from core.models.device.batching import find_batch_size
from core.models.device.devices import Backend, Device, choose_device
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.model_shapes import SHAPES, VlmShape
from core.research.benchmark.speed.random_models import build_random, random_inputs
from core.safety.outputs import write_document

# The bars, recorded with the numbers whether met or missed.
ANSWER_BAR_S: Final = 1.0
ENCODER_BAR_OF_PEAK: Final = 0.5
CAPTION_BAR_PER_S: Final = 8.0

FULL_ENCODERS: Final = ("ViT-B-16-SigLIP2", "ViT-L-14-336")
FULL_MATCHERS: Final = ("qwen3-vl-4b", "paligemma-3b-896")
FULL_CAPTIONER: Final = "qwen3-vl-2b"
SMALL_ENCODERS: Final = ("ViT-S-32-alt",)
SMALL_VLM: Final = "small-qwen3-vl"

_NO_CARD: Final = (
    "This computer has no graphics card that can run the full-size models, so they were not "
    "measured here. These are small models of the same classes; no bar is met or missed by them."
)
_ONLY_SMALL: Final = "Small models of the same classes; no bar is met or missed by them."

_QUESTION_TOKENS: Final = 6000  # 64 captions, aspect words and 100 candidates with descriptions
_CANDIDATES: Final = 100
_CAPTION_PROMPT_TOKENS: Final = 80
_CAPTION_TOKENS: Final = 60
_CAPTION_SIDE_PX: Final = 512


def bench_models(
    out: Path,
    *,
    device: str | None = None,
    small: bool = False,
    runs: int = 5,
    seed: int = 0,
    on_step: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Measure, write `out` as JSON with its provenance, and return the same.

    Without a graphics card the full-size models would not finish: then the small ones are measured,
    and the result says so.

    Args:
        device: as for `choose_device`.
        small: small models of the same classes, to check the script.
        on_step: called with what is measured next.

    Raises:
        UserError: if the device does not exist here.
    """
    chosen = choose_device(device)
    note = ""
    if chosen.is_slow:
        note = _NO_CARD
        small = True
    elif small:
        note = _ONLY_SMALL
    result: dict[str, Any] = {
        "what": "models",
        "provenance": provenance(seed),
        "device": {"backend": chosen.backend.value, "name": chosen.name},
        "weights": "random",
        "scale": "small" if small else "full",
        "note": note,
    }
    on_step("peak of the device")
    result["peak_tflops"] = peak = measure_peak_tflops(chosen)
    result["encoders"] = []
    for name in SMALL_ENCODERS if small else FULL_ENCODERS:
        on_step(name)
        result["encoders"].append(measure_encoder(name, chosen, peak, runs))
        _forget()
    result["answers"] = []
    for name in (SMALL_VLM,) if small else FULL_MATCHERS:
        on_step(f"one answer of {name}")
        result["answers"].append(measure_answer(SHAPES[name], chosen, runs, seed))
        _forget()
    captioner = SMALL_VLM if small else FULL_CAPTIONER
    on_step(f"captions of {captioner}")
    result["captions"] = measure_captions(SHAPES[captioner], chosen, seed)
    if small:  # the bars apply to full-size models on a graphics card
        for row in (*result["encoders"], *result["answers"], result["captions"]):
            row["met"] = None
    out.parent.mkdir(parents=True, exist_ok=True)
    write_document(out, (), result)
    return result


def measure_peak_tflops(device: Device) -> float:
    """The fastest large matrix product of the device in its 16-bit type, in 10^12 FLOP/s."""
    import torch

    side = 8192 if device.backend is not Backend.CPU else 1024
    left = torch.randn(side, side, device=device.torch_name, dtype=device.dtype())
    times = [_timed(lambda: left @ left, device) for _ in range(12)]
    return 2 * side**3 / min(times) / 1e12


def measure_encoder(name: str, device: Device, peak_tflops: float, runs: int) -> dict[str, Any]:
    """Images per second of an open_clip image tower at the automatically tuned batch size."""
    import open_clip
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    precisions = {"torch.float32": "fp32", "torch.float16": "fp16", "torch.bfloat16": "bf16"}
    model = open_clip.create_model(
        name, precision=precisions[str(device.dtype())], device=device.torch_name
    )
    model = model.eval().to(memory_format=torch.channels_last)
    height, width = model.visual.image_size

    def encode(count: int) -> None:
        pixels = torch.zeros(count, 3, height, width).contiguous(memory_format=torch.channels_last)
        pixels = pixels.to(device.torch_name, device.dtype())
        with torch.inference_mode():
            model.encode_image(pixels)
        _finish(device)

    with FlopCounterMode(display=False) as counter:
        encode(1)
    flops = counter.get_total_flops()
    batch = find_batch_size(encode, 256 if device.backend is not Backend.CPU else 8)
    rate = batch / statistics.median(_timed(lambda: encode(batch), device) for _ in range(runs))
    share = rate * flops / 1e12 / peak_tflops
    return {
        "name": name,
        "batch": batch,
        "images_per_s": rate,
        "gflops_per_image": flops / 1e9,
        "share_of_peak": share,
        "bar": ENCODER_BAR_OF_PEAK,
        "met": share >= ENCODER_BAR_OF_PEAK,
    }


def measure_answer(shape: VlmShape, device: Device, runs: int, seed: int) -> dict[str, Any]:
    """One pass over a 64-cell grid, 64 captions and 100 candidates; 4-bit if supported."""
    import torch

    room = int(shape.text["max_position_embeddings"]) - shape.image_tokens - 16
    text_tokens = min(_QUESTION_TOKENS, room)
    model = build_random(shape, device, seed)
    inputs = random_inputs(shape, model, device, shape.canvas_px, text_tokens, batch=1)
    choices = list(range(_CANDIDATES))

    def answer() -> None:
        with torch.inference_mode():
            logits = model(**inputs, use_cache=False, logits_to_keep=1).logits[:, -1, choices]
            logits.float().softmax(-1).cpu()

    _reset_peak(device)
    answer()  # the first pass compiles and packs
    seconds = statistics.median(_timed(answer, device) for _ in range(runs))
    return {
        "name": shape.name,
        "precision": "nf4" if device.quantizes else str(device.dtype()),
        "image_tokens": shape.image_tokens,
        "text_tokens": text_tokens,
        "candidates": _CANDIDATES,
        "seconds": seconds,
        "peak_memory_gb": _peak_bytes(device) / 1e9,
        "bar": ANSWER_BAR_S,
        "met": seconds <= ANSWER_BAR_S,
    }


def measure_captions(shape: VlmShape, device: Device, seed: int) -> dict[str, Any]:
    """Photos described per second in one batch, each with the full number of tokens."""
    import torch

    batch = 32 if device.backend is not Backend.CPU else 2
    model = build_random(shape, device, seed)
    inputs = random_inputs(
        shape, model, device, _CAPTION_SIDE_PX, _CAPTION_PROMPT_TOKENS, batch=batch
    )

    def describe() -> None:
        with torch.inference_mode():
            model.generate(
                **inputs,
                max_new_tokens=_CAPTION_TOKENS,
                min_new_tokens=_CAPTION_TOKENS,
                do_sample=False,
                pad_token_id=0,
            )

    describe()
    rate = batch / _timed(describe, device)
    return {
        "name": shape.name,
        "batch": batch,
        "images_per_s": rate,
        "bar": CAPTION_BAR_PER_S,
        "met": rate >= CAPTION_BAR_PER_S,
    }


def _timed(work: Callable[[], object], device: Device) -> float:
    _finish(device)
    start = time.perf_counter()
    work()
    _finish(device)
    return time.perf_counter() - start


def _finish(device: Device) -> None:
    """Wait for operations queued on an accelerator."""
    import torch

    if device.torch_name.startswith("cuda"):
        torch.cuda.synchronize()
    elif device.backend is Backend.XPU:
        torch.xpu.synchronize()
    elif device.backend is Backend.MPS:
        torch.mps.synchronize()


def _reset_peak(device: Device) -> None:
    import torch

    if device.torch_name.startswith("cuda"):
        torch.cuda.reset_peak_memory_stats()


def _peak_bytes(device: Device) -> int:
    """Peak memory of the card, or the current memory of this process if that is not tracked."""
    import torch

    if device.torch_name.startswith("cuda"):
        return int(torch.cuda.max_memory_allocated())
    return int(psutil.Process().memory_info().rss)


def _forget() -> None:
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def report_lines(result: dict[str, Any]) -> Sequence[str]:
    """The numbers beside their bars, one line each, for a terminal."""
    lines = [result["note"]] if result["note"] else []
    lines.append(
        f"{result['device']['name']}: {result['peak_tflops']:.3g} TFLOP/s, {result['scale']} models"
    )
    for row in result["encoders"]:
        lines.append(
            f"{row['name']}: {row['images_per_s']:.1f} images/s at batch {row['batch']}, "
            f"{row['share_of_peak']:.0%} of the peak"
        )
    for row in result["answers"]:
        lines.append(
            f"{row['name']} ({row['precision']}): {row['seconds']:.2f} s for one answer of "
            f"{row['image_tokens']} + {row['text_tokens']} tokens, {row['peak_memory_gb']:.1f} GB"
        )
    row = result["captions"]
    lines.append(f"{row['name']}: {row['images_per_s']:.1f} descriptions/s at batch {row['batch']}")
    return lines
