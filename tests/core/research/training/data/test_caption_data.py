"""Captioned images, the cell curriculum and targets that fit the context."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import UserError
from core.research.training.data.caption_data import (
    CaptionedImage,
    cells_at,
    read_captions,
    sample_grid,
    write_target,
)


def count_words(text: str) -> int:
    return len(text.split())


def library(size: int) -> list[CaptionedImage]:
    return [CaptionedImage(Path(f"{i}.jpg"), f"word{i} " * 130) for i in range(size)]


def test_docci_rows_of_the_train_split_are_read_and_others_left_out(tmp_path: Path) -> None:
    rows = [
        {"split": split, "image_file": f"{split}.jpg", "description": f"a  {split} photo"}
        for split in ("train", "test", "qual_dev", "qual_test")
    ]
    file = tmp_path / "docci.jsonlines"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    for row in rows:
        (tmp_path / row["image_file"]).touch()
    assert read_captions(file, tmp_path) == [
        CaptionedImage(tmp_path / "train.jpg", "a train photo")
    ]


def test_plain_rows_are_read_and_absent_images_left_out(tmp_path: Path) -> None:
    file = tmp_path / "captions.jsonl"
    file.write_text('{"image": "a.jpg", "caption": "A"}\n\n{"image": "b.jpg", "caption": "B"}\n')
    (tmp_path / "b.jpg").touch()
    assert read_captions(file, tmp_path) == [CaptionedImage(tmp_path / "b.jpg", "B")]


@pytest.mark.parametrize(
    "line", ["not json", "[]", '{"image": "a.jpg"}', '{"image": 3, "caption": "x"}']
)
def test_a_row_of_another_form_is_refused_with_its_line(line: str, tmp_path: Path) -> None:
    file = tmp_path / "captions.jsonl"
    file.write_text('{"image": "a.jpg", "caption": "A"}\n' + line + "\n")
    with pytest.raises(UserError, match="Line 2"):
        read_captions(file, tmp_path)


def test_captions_without_any_image_on_disk_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "captions.jsonl"
    file.write_text('{"image": "a.jpg", "caption": "A"}\n')
    with pytest.raises(UserError, match="None of the 1 images"):
        read_captions(file, tmp_path)


def test_the_curriculum_grows_through_equal_parts_of_the_run() -> None:
    counts = [cells_at(step, 100, (4, 16, 36, 64)) for step in range(100)]
    assert counts == [4] * 25 + [16] * 25 + [36] * 25 + [64] * 25


def test_the_target_numbers_each_cell_as_in_the_paper() -> None:
    assert write_target(["a red bus", "two dogs run"], 2) == "Image 1: a red, Image 2: two dogs"


def test_a_target_uses_the_context_it_has_and_never_more() -> None:
    images = library(64)
    roomy = sample_grid(
        images, 4, words_per_cell=120, max_tokens=4096, count_tokens=count_words, seed="1/0"
    )
    tight = sample_grid(
        images, 64, words_per_cell=120, max_tokens=4096, count_tokens=count_words, seed="1/0"
    )
    assert count_words(roomy.target) == 4 * (120 + 2)
    assert 4096 - 64 < count_words(tight.target) <= 4096


def test_the_same_seed_draws_the_same_grid_and_another_seed_another() -> None:
    images = library(50)

    def draw(seed: str) -> tuple[Path, ...]:
        return sample_grid(
            images, 16, words_per_cell=5, max_tokens=999, count_tokens=count_words, seed=seed
        ).images

    assert draw("7/1") == draw("7/1")
    assert draw("7/1") != draw("7/2")


def test_a_context_without_room_for_three_words_a_cell_is_refused() -> None:
    with pytest.raises(UserError, match="do not fit"):
        sample_grid(
            library(64), 64, words_per_cell=9, max_tokens=100, count_tokens=count_words, seed="0"
        )
