"""The system's keyring, which can store a passphrase for the user."""

from __future__ import annotations

from typing import Final

from core import logs
from core.errors import EnvironmentProblem
from core.sentences import Sentence

_SERVICE: Final = "VisualLens library"
# Backends of lower priority store secrets in plain files, or not at all.
_TRUSTED_PRIORITY: Final = 1.0


def is_available() -> bool:
    """Whether this computer has a keyring that keeps secrets."""
    try:
        import keyring

        return float(keyring.get_keyring().priority) >= _TRUSTED_PRIORITY
    except Exception:  # noqa: BLE001  # whatever a third-party backend raises, it is unusable
        logs.app.info("no keyring can be used")
        return False


def remember(name: str, passphrase: str) -> None:
    """Store a passphrase.

    Raises:
        EnvironmentProblem: if there is no keyring, or it refuses.
    """
    if not is_available():
        raise EnvironmentProblem(Sentence("keyring.none"))
    import keyring

    try:
        keyring.set_password(_SERVICE, name, passphrase)
    except Exception as error:  # third-party backends raise anything
        raise EnvironmentProblem(Sentence("keyring.refused")) from error


def recall(name: str) -> str | None:
    """The passphrase stored under `name`; None if there is none or the keyring is locked."""
    if not is_available():
        return None
    import keyring

    try:
        found: str | None = keyring.get_password(_SERVICE, name)
    except Exception:  # noqa: BLE001  # the user is asked instead
        logs.app.warning("the keyring could not be read")
        return None
    return found


def forget(name: str) -> None:
    """Remove the passphrase, as far as the keyring allows."""
    if not is_available():
        return
    import keyring

    try:
        if keyring.get_password(_SERVICE, name) is not None:
            keyring.delete_password(_SERVICE, name)
    except Exception:  # noqa: BLE001  # a passphrase that no longer opens anything does no harm
        logs.app.warning("the keyring could not be tidied")
