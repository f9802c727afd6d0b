"""Real cameras' files: everything readable decodes, upright; everything else says why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cancel import CancelToken
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest
from core.photos.decode.pool import DecodePool
from core.photos.scan import scan_root
from core.records import FailureKind
from tests.core.photos.decode.child_memory import watched_children
from tests.core.photos.decoding import decode_file
from tests.helpers.shared_data import shared_hostile, shared_photos

MAX_PIXELS = 250_000_000
# What Pillow's and libheif's decoders refuse: cut short, and two against the AVIF standard.
UNREADABLE = {
    "32d08f4a5eb10332506ebedbb9bc7257.jpg",
    "clap_irot_imir_non_essential.avif",
    "pyramid_pymd.avif",
}


def files_below(root: Path) -> list[Path]:
    problems: list[str] = []
    entries = scan_root(
        root, cancel=CancelToken(), on_problem=lambda path, _: problems.append(path.name)
    )
    paths = sorted(root / entry.rel_path for entry in entries)
    assert problems == []
    return paths


def decode(path: Path, side_px: int = 224) -> Decoded:
    outcome = decode_file(DecodeRequest(path, side_px), MAX_PIXELS)
    assert isinstance(outcome, Decoded), outcome
    return outcome


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """Mean absolute difference of two images, as 64 x 64 pixels."""
    small = [
        np.asarray(Image.fromarray(image).resize((64, 64), Image.Resampling.BOX), dtype=np.float64)
        for image in (one, other)
    ]
    return float(np.abs(small[0] - small[1]).mean())


@pytest.mark.slow
def test_every_readable_photo_decodes_and_every_other_says_why() -> None:
    root = shared_photos()
    paths = [path for path in files_below(root) if path.name != "200MP.heic"]
    failures: dict[str, DecodeFailure] = {}
    with DecodePool(2, timeout_s=100) as pool:
        requests = (DecodeRequest(path, 224) for path in paths)
        for request, outcome in pool.decode(requests, look_ahead=8):
            name = request.path.name
            if isinstance(outcome, DecodeFailure):
                failures[name] = outcome
                continue
            assert isinstance(outcome, Decoded)
            full = (outcome.metadata.width_px, outcome.metadata.height_px)
            assert min(outcome.image.shape[:2]) >= min(224, *full), name
            assert (outcome.image.shape[1] > outcome.image.shape[0]) == (full[0] > full[1]), name
            assert outcome.thumbnail_jpeg.startswith(b"\xff\xd8"), name
    assert set(failures) == UNREADABLE
    assert {failure.kind for failure in failures.values()} == {FailureKind.CORRUPT}
    images = {p for p in root.rglob("*") if p.is_file() and p.suffix not in (".json", ".md")}
    assert images == {*paths, root / "formats" / "200MP.heic"}


@pytest.mark.parametrize("shape", ["Landscape", "Portrait"])
def test_all_orientations_of_real_photos_come_out_upright(shape: str) -> None:
    folder = shared_photos("orientation")
    twin = decode(folder / f"{shape}_1.jpg")
    upside_down = difference(twin.image, twin.image[::-1, ::-1])
    for orientation in range(9):
        decoded = decode(folder / f"{shape}_{orientation}.jpg")
        size = (decoded.metadata.width_px, decoded.metadata.height_px)
        assert size == (twin.metadata.width_px, twin.metadata.height_px)
        assert decoded.metadata.orientation == max(1, orientation)
        # The files differ in a number painted on them and in their compression.
        assert difference(decoded.image, twin.image) < upside_down / 8, orientation


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_a_real_heic_is_turned_as_its_container_says_and_not_by_its_exif(
    tmp_path: Path, quarter_turns: int
) -> None:
    source = shared_photos("exif") / "heic-iphone7.heic"
    data = bytearray(source.read_bytes())
    rotation_box = data.index(b"irot") + 4
    assert data[rotation_box] == 0
    data[rotation_box] = quarter_turns
    # EXIF says "turn" as well, as phones write it: EXIF entry of tag 0x0112, one SHORT.
    entry = data.index(b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x01")
    data[entry + 9] = {1: 8, 2: 3, 3: 6}[quarter_turns]
    turned = tmp_path / "turned.heic"
    turned.write_bytes(data)
    twin, decoded = decode(source), decode(turned)
    assert decoded.metadata.orientation == {1: 8, 2: 3, 3: 6}[quarter_turns]
    full = (twin.metadata.width_px, twin.metadata.height_px)
    assert (decoded.metadata.width_px, decoded.metadata.height_px) == (
        full if quarter_turns == 2 else full[::-1]
    )
    expected = np.ascontiguousarray(np.rot90(twin.image, quarter_turns))
    wrong = np.ascontiguousarray(np.rot90(twin.image, quarter_turns + 2))
    assert decoded.image.shape == expected.shape
    assert difference(decoded.image, expected) < 2 < difference(decoded.image, wrong)


def test_heifs_of_different_bit_depth_show_the_same_picture() -> None:
    folder = shared_photos("formats")
    for one, other in (
        ("RGB_10__128x128.heif", "RGB_12__128x128.heif"),
        ("L_8__128x128.heif", "L_10__128x128.heif"),
        ("L_8__128x128.heif", "L_12__128x128.heif"),
        ("RGBA_10__128x128.heif", "RGBA_12__128x128.heif"),
    ):
        assert difference(decode(folder / one).image, decode(folder / other).image) < 3, one


@pytest.mark.slow
def test_a_200_megapixel_heic_decodes_within_its_memory_or_is_refused() -> None:
    path = shared_photos("formats") / "200MP.heic"
    requests = [DecodeRequest(path, 224)]
    with DecodePool(1, timeout_s=250, memory_cap_bytes=2 << 30) as pool, watched_children() as peak:
        (result,) = pool.decode(requests, look_ahead=1)
    decoded = result[1]
    assert isinstance(decoded, Decoded)
    assert (decoded.metadata.width_px, decoded.metadata.height_px) == (12240, 16320)
    # One decoded copy of 3 bytes a pixel and the codec's planes; a second copy would need 800 MB.
    assert 600 << 20 < peak.rss_bytes < 1200 << 20
    with DecodePool(1, timeout_s=250, memory_cap_bytes=600 << 20) as pool:
        (result,) = pool.decode(requests, look_ahead=1)
    assert isinstance(result[1], DecodeFailure)
    assert result[1].kind is FailureKind.TOO_LARGE
    assert isinstance(decode_file(requests[0], 150_000_000), DecodeFailure)


@pytest.mark.slow
def test_hostile_files_end_in_bounded_time_and_memory_each_with_a_reason() -> None:
    root = shared_hostile()
    paths = files_below(root)
    outcomes: dict[Path, object] = {}
    with DecodePool(2, timeout_s=20) as pool, watched_children() as peak:
        requests = (DecodeRequest(path, 224) for path in paths)
        for request, outcome in pool.decode(requests, look_ahead=8):
            outcomes[request.path] = outcome
            if isinstance(outcome, DecodeFailure):
                assert str(outcome.reason).endswith("."), request.path.name
                assert len(str(outcome.reason)) < 160, request.path.name
    assert list(outcomes) == paths
    refused = {p: o for p, o in outcomes.items() if isinstance(o, DecodeFailure)}
    assert len(refused) >= 440
    assert not [o for o in refused.values() if o.kind in (FailureKind.CRASHED, FailureKind.TIMEOUT)]
    limits = refused[root / "65536-uint32-limit.png"]
    assert limits.kind is FailureKind.TOO_LARGE
    assert peak.rss_bytes < 500 << 20
    # Left out by the scan: no image by name or content.
    files = {path for path in root.rglob("*") if path.is_file()}
    assert {path.name for path in files - set(paths)} <= {
        "bad_palette_entry.gpl",
        "bad_palette_file.gpl",
        "raw_negative_stride.bin",
    }
