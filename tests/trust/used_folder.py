"""Makes a data folder that was used: photos, words, places, an answer, backups, a home."""

from __future__ import annotations

from pathlib import Path

from core.paths import DataPaths
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from core.store.connection import open_store
from core.store.person.chats import ChatStore, Role
from tests.helpers.photo_folders import write_library
from tests.trust.secret_cli import SECRET_WORD
from tests.trust.secret_folder import HOME, PLACE, add_region, run_commands


def make_used_folder(folder: Path) -> Path:
    """Returns the folder, with photos in `Geheimurlaub` and the data folder `data`."""
    photos, data = folder / "Geheimurlaub", folder / "data"
    write_library(photos, 8)
    places = folder / "places.csv"
    places.write_text(f"name,description\n{PLACE},{SECRET_WORD}\n")
    run_commands(
        data,
        ("index", photos),
        ("places", "import", places),
        ("ask", "recommend a blue restaurant for our anniversary", "--candidates", places),
        ("backup", data / "backups" / "mine.backup"),
    )
    save_settings(Settings(home=HOME), DataPaths(data).settings)
    connection = open_store(DataPaths(data).database)
    chat = ChatStore(connection).create("Plans")
    ChatStore(connection).add_message(chat, Role.PERSON, "where to for our anniversary?")
    connection.close()
    add_region(DataPaths(data))
    return folder
