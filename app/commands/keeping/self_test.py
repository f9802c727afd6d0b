"""`visuallens --self-test`: tries the installed app on photos of its own; one JSON line."""

from __future__ import annotations

import argparse
import json

from app.commands.context import Context


def run(_options: argparse.Namespace, context: Context) -> int:
    """Try everything in a folder of its own; the person's library is not opened.

    Raises:
        EnvironmentProblem: if a step does not give what it must.
        ModelUnavailable: if the starter's weights are missing.
    """
    from app.safekeeping.self_test import try_everything

    context.say(json.dumps(try_everything()))
    return 0
