#!/usr/bin/env bash
# transformers 5.23.0 with torch 2.15.0, Linux x86-64, 2026-11-30
#
# A second forward pass on a cached prefix, with an attention mask over prefix and new tokens as transformers documents it, works with
# MiniCPM-V 4.6 and raises a RuntimeError about sizes with MiniCPM-V 4.7: its model makes as many positions as the mask is
# long, not as there are new tokens. `generate` is not affected, as it makes positions itself. Without a mask, or with
# position_ids (prefix length + model.rope_deltas + 0, 1, 2 ..., three times), the pass works, and agrees with a pass over
# the whole sequence.
#
# Seen:  4.6 mask: continues, difference below 1e-6
#        4.7 mask: RuntimeError
#        4.7 positions: continues, difference below 1e-6
#
# Ours: core/models/vlm/scoring.py gives position_ids with every candidate it reads on the cached prefix.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check uv
"$folder/venv/bin/uv" pip install --quiet --python "$folder/venv/bin/python" torch==2.15.0 transformers==5.23.0
cat > "$folder/prefix.py" <<'PYTHON'
import torch
import transformers

IMAGE, VIDEO, START, END, SLICE, SLICE_END, NEWLINE = range(1, 8)
TEXT = {
    "model_type": "qwen3_5_text",
    "vocab_size": 64,
    "hidden_size": 64,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "linear_key_head_dim": 16,
    "linear_value_head_dim": 16,
    "linear_num_key_heads": 2,
    "linear_num_value_heads": 4,
    "layer_types": ["linear_attention", "full_attention"],
}
VISION = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "patch_size": 14,
    "image_size": 980,
}
MARKS = {
    "image_start_id": START,
    "image_end_id": END,
    "slice_start_id": SLICE,
    "slice_end_id": SLICE_END,
    "newline_id": NEWLINE,
}
SIDE = 8  # patches of a square picture, which becomes four tokens
torch.manual_seed(0)
picture = {
    "pixel_values": torch.randn(1, 3, 14, 14 * SIDE * SIDE),
    "target_sizes": torch.tensor([[SIDE, SIDE]]),
}
prefix = torch.tensor([[9, START, *[IMAGE] * 4, END, 10]])
suffix = torch.tensor([[11, 12, 13]])


def ones(ids):
    return torch.ones_like(ids)


def continued(version, marks, way):
    torch.manual_seed(1)
    config = getattr(transformers, f"MiniCPMV{version}Config")(
        text_config=TEXT,
        vision_config=VISION,
        insert_layer_id=1,
        image_token_id=IMAGE,
        video_token_id=VIDEO,
        **marks,
    )
    model = getattr(transformers, f"MiniCPMV{version}ForConditionalGeneration")(config).eval()
    both = torch.cat([prefix, suffix], dim=1)
    with torch.inference_mode():
        types = (both == IMAGE).long()
        whole = model(
            input_ids=both, attention_mask=ones(both), mm_token_type_ids=types, **picture
        ).logits[0, -1]
        types = (prefix == IMAGE).long()
        cache = model(
            input_ids=prefix,
            attention_mask=ones(prefix),
            mm_token_type_ids=types,
            use_cache=True,
            **picture,
        ).past_key_values
        positions = {}
        if way == "positions":
            start = prefix.shape[1] + int(model.model.rope_deltas)
            positions["position_ids"] = (start + torch.arange(suffix.shape[1])).expand(3, 1, -1)
        try:
            logits = model(
                input_ids=suffix,
                attention_mask=ones(both),
                past_key_values=cache,
                use_cache=True,
                **positions,
            ).logits[0, -1]
        except RuntimeError as error:
            return f"RuntimeError: {str(error)[:70]}"
    difference = float((logits - whole).abs().max())
    return "continues" if difference < 1e-5 else f"differs by {difference}"


seen = {
    "4.6 mask": continued("4_6", {}, "mask"),
    "4.7 mask": continued("4_7", MARKS, "mask"),
    "4.7 positions": continued("4_7", MARKS, "positions"),
}
for name, what in seen.items():
    print(f"{name}: {what}")
raise SystemExit(
    not (
        seen["4.6 mask"] == seen["4.7 positions"] == "continues"
        and seen["4.7 mask"].startswith("RuntimeError")
    )
)
PYTHON
"$folder/venv/bin/python" "$folder/prefix.py"
