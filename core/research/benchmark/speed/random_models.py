"""Vision-language models with random weights, and inputs of the shape their processors return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from core.models.device.devices import Device
from core.research.benchmark.speed.model_shapes import VlmShape, build_config

if TYPE_CHECKING:
    import torch

_WIDE_PARTS: Final = ("visual", "vision_tower", "multi_modal_projector", "lm_head")


def build_random(shape: VlmShape, device: Device, seed: int) -> Any:
    """The model with random weights, its language layers in NF4 if the device supports it."""
    import torch
    from transformers import AutoModelForImageTextToText

    torch.manual_seed(seed)
    before = torch.get_default_dtype()
    dtype = torch.bfloat16 if device.quantizes or device.has_bf16 else torch.float16
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device.torch_name):
            model = AutoModelForImageTextToText.from_config(build_config(shape))
    finally:
        torch.set_default_dtype(before)
    if device.quantizes:
        _to_nf4(model, device, dtype)
    return model.eval()


def _to_nf4(model: Any, device: Device, dtype: torch.dtype) -> None:
    """Replace the language layers one by one, so that no second full copy exists."""
    import bitsandbytes
    import torch

    for name, module in list(model.named_modules()):
        if not isinstance(module, torch.nn.Linear) or any(part in name for part in _WIDE_PARTS):
            continue
        small = bitsandbytes.nn.Linear4bit(
            module.in_features,
            module.out_features,
            bias=module.bias is not None,
            compute_dtype=dtype,
            compress_statistics=True,
            quant_type="nf4",
        )
        small.weight = bitsandbytes.nn.Params4bit(
            module.weight.data.cpu(), requires_grad=False, quant_type="nf4"
        )
        if module.bias is not None:
            small.bias = module.bias
        parent, _, child = name.rpartition(".")
        setattr(model.get_submodule(parent), child, small.to(device.torch_name))


def random_inputs(
    shape: VlmShape, model: Any, device: Device, side_px: int, text_tokens: int, *, batch: int
) -> dict[str, torch.Tensor]:
    """One image and random text per row, in the format of the two families' processors."""
    import torch

    vocabulary, target = int(shape.text["vocab_size"]), device.torch_name
    dtype = next(model.parameters()).dtype
    if shape.family == "paligemma":
        side_px = shape.canvas_px
    per_side = side_px // shape.patch_px
    tokens = (per_side // shape.merge) ** 2
    image = torch.full((batch, tokens), vocabulary - 1)
    text = torch.randint(0, vocabulary - 8, (batch, text_tokens))
    ids = torch.cat([image, text], dim=1).to(target)
    inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    if shape.family == "paligemma":
        inputs["pixel_values"] = torch.zeros(batch, 3, side_px, side_px, dtype=dtype, device=target)
        inputs["token_type_ids"] = torch.zeros_like(ids)
        return inputs
    values = 3 * 2 * shape.patch_px**2
    inputs["pixel_values"] = torch.zeros(batch * per_side**2, values, dtype=dtype, device=target)
    inputs["image_grid_thw"] = torch.tensor([[1, per_side, per_side]] * batch, device=target)
    inputs["mm_token_type_ids"] = (ids == vocabulary - 1).long()
    return inputs
