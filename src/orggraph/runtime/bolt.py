"""The few words of Bolt that the runtime itself speaks: is there a server, and run these statements.

The driver stays with the stages that ask real questions; here a greeting is enough, and, to warm up a server
that nobody else uses, statements whose answers are thrown away.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence

from orggraph.errors import RuntimeFault

_MAGIC = bytes.fromhex("6060b017")
# Four offers: 5.8 down to 5.0, 4.4 down to 4.2, and nothing more.
_OFFERS = bytes.fromhex("00080805000204040000000000000000")
_SECONDS = 2.0
_ANSWER_SECONDS = 60.0

_HELLO, _LOGON, _RUN, _PULL = 0x01, 0x6A, 0x10, 0x3F
_SUCCESS, _RECORD = 0x70, 0x71

Plain = str | dict[str, "Plain"] | int


def answers(port: int, seconds: float = _SECONDS) -> bool:
    """Whether a server on 127.0.0.1:`port` accepts one of the protocol versions offered."""
    try:
        with _greeted(port, seconds):
            return True
    except OSError:
        return False


def run(port: int, user: str, password: str, statements: Sequence[str]) -> None:
    """The statements run one after the other; their answers are thrown away.

    Raises RuntimeFault when the server refuses one, OSError when it does not answer.
    """
    with _greeted(port, _SECONDS) as connection:
        connection.settimeout(_ANSWER_SECONDS)
        _ask(connection, _HELLO, {"user_agent": "orggraph/runtime", "bolt_agent": {"product": "orggraph/runtime"}})
        _ask(connection, _LOGON, {"scheme": "basic", "principal": user, "credentials": password})
        for statement in statements:
            _ask(connection, _RUN, statement, {}, {})
            _ask(connection, _PULL, {"n": -1})


def _greeted(port: int, seconds: float) -> socket.socket:
    """A connection on which both sides have agreed on a version."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=seconds)
    try:
        connection.sendall(_MAGIC + _OFFERS)
        answer = _received(connection, 4)
        if answer[:2] != b"\0\0" or not any(answer):
            raise ConnectionError("no common version")
    except OSError:
        connection.close()
        raise
    return connection


def _received(connection: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise ConnectionError("the server closed the connection")
        data += piece
    return bytes(data)


def _ask(connection: socket.socket, signature: int, *values: Plain) -> None:
    """One message sent, and its answer read to the end."""
    body = bytes((0xB0 + len(values), signature)) + b"".join(map(_packed, values))
    connection.sendall(len(body).to_bytes(2) + body + b"\0\0")
    while (message := _message(connection))[1] == _RECORD:
        pass
    if message[1] != _SUCCESS:
        raise RuntimeFault(f"The server refused {values[0]!r}: {message[2:].decode(errors='replace')}")


def _message(connection: socket.socket) -> bytes:
    """One message, put together from its chunks."""
    data = b""
    while True:
        size = int.from_bytes(_received(connection, 2))
        if size:
            data += _received(connection, size)
        elif data:
            return data


def _packed(value: Plain) -> bytes:
    """A short text, a small number or a small map in PackStream, Bolt's own encoding."""
    if isinstance(value, str):
        text = value.encode()
        return b"\xd1" + len(text).to_bytes(2) + text
    if isinstance(value, dict):
        return bytes((0xA0 + len(value),)) + b"".join(_packed(part) for item in value.items() for part in item)
    return value.to_bytes(1, signed=True)
