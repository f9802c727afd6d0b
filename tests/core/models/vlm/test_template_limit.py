"""Chat templates of strangers come to an end."""

from __future__ import annotations

import sys
import time

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from core.errors import ModelUnavailable
from core.models.vlm.template_limit import within_limit

GREETING = "{% for name in names %}Hello {{ name }}. {% endfor %}"
LONG = "{% for a in range(2000) %}{% for b in range(2000) %}{{ a * b }}{% endfor %}{% endfor %}"


def test_a_template_that_ends_gives_its_text_and_leaves_no_trace() -> None:
    template = ImmutableSandboxedEnvironment().from_string(GREETING)
    before = sys.gettrace()
    assert within_limit(lambda: template.render(names=["A", "B"])) == "Hello A. Hello B. "
    assert sys.gettrace() is before


def test_a_template_that_goes_on_is_stopped_with_a_sentence() -> None:
    template = ImmutableSandboxedEnvironment().from_string(LONG)
    before, started = sys.gettrace(), time.thread_time()
    with pytest.raises(ModelUnavailable, match="does not come to an end"):
        within_limit(template.render, limit_s=0.05)
    assert time.thread_time() - started < 2  # the whole of it would take longer
    assert sys.gettrace() is before
