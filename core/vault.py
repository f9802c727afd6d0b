"""The key of an encrypted library: derived from a passphrase, held by processes that unlocked it."""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.sentences import Sentence

MIN_PASSPHRASE_CHARS: Final = 8
SALT_BYTES: Final = 16
_SECRET_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_PLAIN_HEADER: Final = b"SQLite format 3\0"
# The header bytes that stay readable: 32 bytes per page for the cipher, then three constants of
# SQLite.
_SEALED_AT: Final = 20
_SEALED_MARKS: Final = b"\x20\x40\x20\x20"
_MARK_NAME: Final = "encryption.json"
# The OWASP Password Storage Cheat Sheet's minimum for scrypt: 128 MiB and about half a second per
# guess. The first bytes of the salt indicate it; libraries made before have random ones there.
_COST_MARK: Final = b"sc17"
_SCRYPT_COST: Final = 2**17
_FORMER_SCRYPT_COST: Final = 2**16
_SCRYPT_BLOCK: Final = 8
_SCRYPT_MEMORY: Final = 2**28


class LibraryLocked(UserError):
    """The library or a backup is encrypted, and its passphrase has not been given."""


@dataclass(frozen=True, slots=True, repr=False)
class LibraryKey:
    """What opens one encrypted library. Never logged, never written to disk.

    Attributes:
        secret: 32 bytes derived from passphrase and salt.
        salt: 16 bytes, also the first bytes of the library file, so that a backup needs nothing
            but the passphrase.
    """

    secret: bytes
    salt: bytes

    @property
    def for_database(self) -> str:
        """The key in the format of SQLite3 Multiple Ciphers: raw, with the salt."""
        return f"raw:{(self.secret + self.salt).hex()}"

    @property
    def check(self) -> str:
        """Distinguishes the right passphrase from a wrong one; reveals nothing else."""
        return self.derived("check").hex()

    def derived(self, purpose: str) -> bytes:
        """A 32-byte key for another purpose."""
        return hashlib.blake2b(
            purpose.encode(), key=self.secret, digest_size=_SECRET_BYTES
        ).digest()


def make_key(passphrase: str, salt: bytes | None = None) -> LibraryKey:
    """Derive the key; slow on purpose. Without `salt` a new one is generated.

    Equivalent characters count as equal, however the keyboard composes them. Changing the
    passphrase generates a new salt, and so upgrades a library to today's cost.
    """
    salt = salt or _COST_MARK + secrets.token_bytes(SALT_BYTES - len(_COST_MARK))
    cost = _SCRYPT_COST if salt.startswith(_COST_MARK) else _FORMER_SCRYPT_COST
    secret = hashlib.scrypt(
        unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
        salt=salt, n=cost, r=_SCRYPT_BLOCK, p=1, maxmem=_SCRYPT_MEMORY, dklen=_SECRET_BYTES,
    )  # fmt: skip
    return LibraryKey(secret, salt)


def require_strong(passphrase: str) -> None:
    """Check a new passphrase.

    Raises:
        UserError: if it is too short.
    """
    if len(passphrase.strip()) < MIN_PASSPHRASE_CHARS:
        raise UserError(Sentence("passphrase.too-short", least=MIN_PASSPHRASE_CHARS))


def suggest_passphrase() -> str:
    """A random passphrase of 100 bits that can be written down."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"  # no characters that look alike
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(5))


# --- what this process has unlocked ----------------------------------------------------------

# A single place, so that every connection of the process finds the key and locking forgets it once.
_unlocked: dict[str, LibraryKey] = {}


def set_key(folder: Path, key: LibraryKey | None) -> None:
    """Use `key` for the library in `folder` from now on; None forgets it.

    From the first key on, a crash of the process writes no core dump.
    """
    if key is None:
        _unlocked.pop(os.path.realpath(folder), None)
    else:
        _refuse_core_dumps()
        _unlocked[os.path.realpath(folder)] = key


def _refuse_core_dumps() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def key_of(folder: Path) -> LibraryKey | None:
    """The key of the library in `folder`, None if it is plain or locked."""
    return _unlocked.get(os.path.realpath(folder))


def key_for(file: Path) -> LibraryKey | None:
    """The key to open or create a library file with; None for a plain one."""
    return None if is_plain(file) else key_of(file.parent)


def is_plain(file: Path) -> bool:
    """Whether it is an unencrypted SQLite file. A missing or empty one is not."""
    return read_head(file) == _PLAIN_HEADER


def is_sealed(file: Path) -> bool:
    """Whether a library or backup file is an encrypted one."""
    head = read_head(file, _SEALED_AT + len(_SEALED_MARKS))
    return not head.startswith(_PLAIN_HEADER) and head[_SEALED_AT:] == _SEALED_MARKS


def is_sealed_library(database: Path) -> bool:
    """Whether the library is encrypted, even if its file is missing or its start is damaged."""
    return is_sealed(database) or (mark_file(database).exists() and not is_plain(database))


def is_locked(database: Path) -> bool:
    """Whether a passphrase is needed before the library can be opened."""
    return is_sealed_library(database) and key_of(database.parent) is None


def mark_file(database: Path) -> Path:
    """The file beside a library that holds the data to check its passphrase."""
    return database.with_name(_MARK_NAME)


def read_head(file: Path, size: int = SALT_BYTES) -> bytes:
    """The first bytes: the salt of an encrypted file; empty if it cannot be read."""
    try:
        with open(file, "rb") as stream:
            return stream.read(size)
    except OSError:
        return b""


# --- files beside the database ---------------------------------------------------------------


def seal(key: LibraryKey, name: bytes, data: bytes) -> bytes:
    """Encrypt (AES-256-GCM) the contents of a file; they open only under the same name."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key.derived("files")).encrypt(nonce, data, name)


def unseal(key: LibraryKey, name: bytes, sealed: bytes) -> bytes | None:
    """The sealed contents; None if they were changed, truncated, or sealed with another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(key.derived("files")).decrypt(nonce, rest, name)
    except (InvalidTag, ValueError):
        return None


def sealed_name(key: LibraryKey, name: bytes) -> str:
    """A file name that reveals nothing about `name` without the key."""
    return hashlib.blake2b(name, key=key.derived("names"), digest_size=20).hexdigest()


def sealed_suffix(key: LibraryKey) -> str:
    """Marks the files of one key, so that those of an earlier key are recognised as leftovers."""
    return f".s{key.derived('suffix').hex()[:6]}"


def read_file(file: Path, key: LibraryKey | None) -> bytes | None:
    """Contents of a file that was sealed under its own name, or of a plain one.

    None if it is gone, damaged, or sealed with another key.
    """
    try:
        data = file.read_bytes()
    except OSError:
        return None
    if not file.suffix.startswith(".s"):
        return data
    return None if key is None else unseal(key, os.fsencode(file.name), data)
