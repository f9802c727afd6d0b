"""Writing messages to the pipe between the application and the worker, and reading them back."""

from __future__ import annotations

from multiprocessing.connection import Connection

from core.worker.channel.message_codec import MAX_MESSAGE_BYTES, decode_message, encode_message
from core.worker.channel.messages import COMMANDS, EVENTS, PROTOCOL_VERSION, Command, Event


def send_message(connection: Connection, message: Command | Event) -> None:
    """Write one message.

    Raises:
        MessageError: if it cannot be encoded.
        OSError: if the other end is gone.
    """
    connection.send_bytes(encode_message(message, PROTOCOL_VERSION))


def read_command(connection: Connection) -> Command:
    """Read one command. Blocks.

    Raises:
        EOFError: if the application is gone.
        OSError: if the message exceeds the size limit; the connection is then closed.
        MessageError: if the bytes are not a command of this protocol.
    """
    return decode_message(connection.recv_bytes(MAX_MESSAGE_BYTES), COMMANDS, PROTOCOL_VERSION)


def read_event(connection: Connection) -> Event:
    """Read one event. Blocks. Raises like `read_command`."""
    return decode_message(connection.recv_bytes(MAX_MESSAGE_BYTES), EVENTS, PROTOCOL_VERSION)
