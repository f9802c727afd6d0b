"""The tiny models of the model tests, to be installed."""

from __future__ import annotations

from tests.core.models.conftest import tiny_encoder as tiny_encoder
from tests.core.models.conftest import tiny_installed as tiny_installed
from tests.core.models.conftest import tiny_vlm as tiny_vlm
