"""A line to the server that breaks: after so many bytes, in the midst of whatever it is."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, repeat

_PIECE = 4096


class Line:
    """Hands on what both sides say; each connection is cut after the next number of bytes.

    When no number is left, connections are whole.
    """

    def __init__(self, port: int, cuts: Sequence[int]) -> None:
        """Listen on a port of its own for a server on loopback."""
        self._server = port
        self._limits: Iterator[int | None] = chain(cuts, repeat(None))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.cut = 0
        self._thread = threading.Thread(target=self._accept, name="line to the hub")
        self._thread.start()

    def close(self) -> None:
        """Take the line down."""
        # A listener that is only closed would leave `accept` waiting.
        with socket.create_connection(("127.0.0.1", self.port)):
            self._listener.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client:
                if self._listener.fileno() < 0:
                    return
                with socket.create_connection(("127.0.0.1", self._server)) as server:
                    self._hand_on(client, server, next(self._limits))

    def _hand_on(self, client: socket.socket, server: socket.socket, limit: int | None) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(client, selectors.EVENT_READ, server)
            selector.register(server, selectors.EVENT_READ, client)
            while True:
                for key, _ in selector.select():
                    content = _received(key.fileobj)
                    if not content:
                        return
                    if limit is not None:
                        content, limit = content[:limit], limit - len(content)
                    key.data.sendall(content)
                    if limit is not None and limit <= 0:
                        self.cut += 1
                        return


def _received(side: object) -> bytes:
    assert isinstance(side, socket.socket)
    try:
        return side.recv(_PIECE)
    except OSError:
        return b""


@contextmanager
def line(port: int, cuts: Sequence[int]) -> Iterator[Line]:
    """A line to the server on this port, taken down at the end."""
    found = Line(port, cuts)
    try:
        yield found
    finally:
        found.close()
