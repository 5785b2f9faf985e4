"""Whether something speaks Bolt on a port of this machine, asked by the protocol's own greeting."""

from __future__ import annotations

import socket

_MAGIC = bytes.fromhex("6060b017")
# Four offers: 5.8 down to 5.0, 4.4 down to 4.2, and nothing more.
_OFFERS = bytes.fromhex("00080805000204040000000000000000")
_SECONDS = 2.0


def answers(port: int, seconds: float = _SECONDS) -> bool:
    """Whether a server on 127.0.0.1:`port` accepts one of the protocol versions offered."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
            connection.sendall(_MAGIC + _OFFERS)
            return len(answer := connection.recv(4)) == 4 and any(answer)
    except OSError:
        return False
