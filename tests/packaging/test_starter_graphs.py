"""The shipped graphs of the starter's networks are those that the script writes."""

from __future__ import annotations

from types import ModuleType

import pytest

from core.models.starter.e5.network import TEXT_GRAPH_RESOURCE
from core.models.starter.text import load_packed_model
from core.models.starter.vision import (
    IMAGE_GRAPH_RESOURCE,
    IMAGE_TENSORS_RESOURCE,
    image_weights,
)
from core.models.starter.weights import IMAGE_WEIGHTS, read_verified
from core.resources import load_text, resource_path


@pytest.fixture(scope="module")
def script() -> ModuleType:
    import starter_graphs  # here: every process of the tests reads this file

    return starter_graphs


@pytest.mark.slow
def test_the_table_says_where_the_tensors_of_the_image_network_lie(script: ModuleType) -> None:
    tensors = script.image_tensors(read_verified(IMAGE_WEIGHTS))
    assert load_text(IMAGE_TENSORS_RESOURCE) == tensors


@pytest.mark.slow
def test_the_graphs_are_those_of_the_networks(script: ModuleType) -> None:
    image = script.image_graph(image_weights())
    assert resource_path(IMAGE_GRAPH_RESOURCE).read_bytes() == image
    text = script.text_graph(load_packed_model())
    assert resource_path(TEXT_GRAPH_RESOURCE).read_bytes() == text
