"""Decodes files in the process of the test."""

from __future__ import annotations

from core.photos.decode import decode_file as decoding
from core.photos.decode.decoded import DecodeFailure, DecodeRequest, Outcome
from core.photos.decode.file_bytes import opened
from core.photos.decode.formats import PhotoRefusedError


def decode_file(request: DecodeRequest, max_pixels: int) -> Outcome:
    try:
        with opened(request.path) as files:
            return decoding.decode_file(request, files, max_pixels)
    except PhotoRefusedError as refused:
        return DecodeFailure(refused.kind, refused.reason)
