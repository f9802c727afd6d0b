"""Uses the window as a screen reader does: through AT-SPI, from a process of its own.

    python3 screen_reader_walk.py FOLDER -- COMMAND OF THE WINDOW ...

For the system's Python, which has the bindings (`gi`), inside a D-Bus session with a display. Adds
FOLDER, searches, asks, hears the answer with its reasons and corrects a word; writes what it met and
heard as JSON. Knows nothing of the project: only roles, names, states, actions and announcements.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # of the system's Python alone

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402  # as above

PATIENCE_S = 300.0
EVERY_S = 0.1
heard: list[str] = []


def main(arguments: list[str]) -> int:
    end = arguments.index("--")
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    window = subprocess.Popen(arguments[end + 1 :], stdout=subprocess.DEVNULL)
    try:
        told = walk(arguments[0])
    finally:
        window.terminate()
        window.wait()
    sys.stdout.write(json.dumps(told, ensure_ascii=False))
    return 0


def walk(folder: str) -> dict[str, Any]:
    """The whole path, and what was met at each step."""
    told: dict[str, Any] = {}
    app = wait_for("the application", application)
    welcome = find(app, "dialog", "Welcome")
    told["promises"] = [label.get_name() for label in shown(welcome) if role(label) == "label"]
    press(find(welcome, "push button", "Next"))
    press(find(welcome, "push button", "Add folder …"))
    chooser = find(app, "dialog", "Add a folder of photos")
    write(find(chooser, "text", "Directory:"), folder)
    press(find(chooser, "push button", "Choose"))
    told["folder"] = describe(find(welcome, "list item", contains=folder))
    press(find(welcome, "push button", "Next"))
    told["model"] = describe(find(welcome, "radio button", contains="works at once"))
    press(find(welcome, "push button", "Start"))

    told["progress"] = describe(find(app, "label", contains="files read"))
    find(app, "label", contains="Up to date.")
    told["photos"] = [describe(each) for each in items(find(app, "list", "Photos"))]
    search = find(app, "text", "Search photos")
    told["search"] = describe(search)
    write(search, "a cup of coffee")
    told["matches"] = describe(find(app, "label", contains="good match"))
    told["best"] = describe(items(find(app, "list", "Photos"))[0])

    press(find(app, "check box", "Ask"))
    question = find(app, "text", "Your question")
    told["question"] = describe(question)
    write(question, "recommend a place for coffee")
    press(find(app, "push button", "Ask"))
    card = find(app, None, contains="Number 1: ")
    told["card"] = describe(card)
    told["word"] = describe(find(card, None, contains="Word: "))
    press(find(app, "check box", "Profile"))
    belief = find(app, "push button", contains="says nothing about me")
    told["belief"] = describe(belief)
    press(belief)
    told["corrected"] = describe(find(app, "label", contains="does not count any more"))
    told["undo"] = describe(find(app, "push button", "Undo"))
    wait_for("the correction", lambda: any("does not count any more" in text for text in heard))
    told["heard"] = heard
    return told


# --- looking ----------------------------------------------------------------------------------


def application() -> Atspi.Accessible | None:
    """The application of this session, once it has a window."""
    return next((app for app in children(Atspi.get_desktop(0)) if app.get_child_count()), None)


def find(
    root: Atspi.Accessible, wanted: str | None, name: str = "", *, contains: str = ""
) -> Atspi.Accessible:
    """The first thing on the screen with this role and name, once it is there."""

    def look() -> Atspi.Accessible | None:
        for each in shown(root):
            said = each.get_name()
            fits = contains in said if contains else said == name
            if fits and wanted in (None, role(each)):
                return each
        return None

    return wait_for(f"{wanted} “{name or contains}”", look)


def shown(root: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """What is on the screen at and below a node; a menu that is closed is not."""
    for child in children(root):
        if has(child, Atspi.StateType.SHOWING):
            yield child
            yield from shown(child)


def children(root: Atspi.Accessible) -> list[Atspi.Accessible]:
    found = []
    for number in range(min(root.get_child_count(), 200)):
        try:
            found.append(root.get_child_at_index(number))
        except GLib.Error:  # it went away meanwhile
            continue
    return [child for child in found if child is not None]


def items(root: Atspi.Accessible) -> list[Atspi.Accessible]:
    return [child for child in children(root) if child.get_name()]


def role(each: Atspi.Accessible) -> str:
    return str(each.get_role_name())


def has(each: Atspi.Accessible, state: Atspi.StateType) -> bool:
    try:
        return bool(each.get_state_set().contains(state))
    except GLib.Error:
        return False


def describe(each: Atspi.Accessible) -> dict[str, Any]:
    """What a screen reader says about it."""
    states = [state.value_nick for state in each.get_state_set().get_states()]
    return {
        "role": role(each),
        "name": each.get_name(),
        "description": each.get_description(),
        "states": sorted(states),
    }


# --- acting -----------------------------------------------------------------------------------


def press(each: Atspi.Accessible) -> None:
    """What Enter or a tap of the screen reader does."""
    actions = [each.get_action_name(number) for number in range(each.get_n_actions())]
    each.do_action(next(n for n, name in enumerate(actions) if name in ("Press", "ShowMenu")))


def write(each: Atspi.Accessible, text: str) -> None:
    each.set_text_contents(text)


def wait_for(what: str, look: Callable[[], Any]) -> Any:
    """What `look` gives as soon as it is something; events are heard meanwhile."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if found := look():
                return found
        except GLib.Error:
            pass  # the tree changed while it was looked at
        time.sleep(EVERY_S)
    raise TimeoutError(f"{what} did not appear")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
