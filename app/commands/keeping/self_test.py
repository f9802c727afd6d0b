"""`visuallens --self-test`: tries the installed app on generated photos; one JSON line."""

from __future__ import annotations

import argparse
import json

from app.commands.context import Context


def run(_options: argparse.Namespace, context: Context) -> int:
    """Test everything in a separate folder; the user's library is not opened.

    Raises:
        EnvironmentProblem: if a step does not give the expected result.
        ModelUnavailable: if the starter's weights are missing.
    """
    from app.safekeeping.self_test import try_everything

    context.say(json.dumps(try_everything()))
    return 0
