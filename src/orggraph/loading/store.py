"""The one way to the database for writing: a connection that fails soon and says why."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError

from orggraph.errors import BadInput, OrggraphError, StoreUnavailable, TooSlow
from orggraph.settings import Bolt

CONNECT_SECONDS = 3.0
ACQUIRE_SECONDS = 5.0
IMPORT_SECONDS = 600.0
"""Longest that one import may take or wait for another; the server ends it then."""

# The server's words for work that it ended: while it worked, and while it waited for a lock.
_ENDED = (
    "Neo.ClientError.Transaction.TransactionTimedOut",
    "Neo.ClientError.Transaction.LockClientStopped",
    "Neo.TransientError.Transaction.Terminated",
)


@contextmanager
def opened(bolt: Bolt) -> Generator[Driver]:
    """A driver for as long as the block lasts. Nothing is tried twice: an import is not applied twice.

    Raises StoreUnavailable where no database answers, TooSlow where it ended the work for its
    length, BadInput for an address that is none.
    """
    try:
        with GraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
            bolt.uri,
            auth=(bolt.user, bolt.password),
            connection_timeout=CONNECT_SECONDS,
            connection_acquisition_timeout=ACQUIRE_SECONDS,
            max_transaction_retry_time=0,
            notifications_min_severity=NotificationMinimumSeverity.OFF,
            telemetry_disabled=True,
        ) as driver:
            yield driver
    except ConfigurationError as error:
        raise BadInput(f"{bolt.uri}: not an address of a Neo4j ({error}). Set ORGGRAPH_NEO4J_URI.") from None
    except AuthError:
        cure = "Check ORGGRAPH_NEO4J_USER and ORGGRAPH_NEO4J_PASSWORD."
        raise StoreUnavailable(f"The Neo4j at {bolt.uri} refuses the user {bolt.user!r}. {cure}") from None
    except (DriverError, OSError) as error:
        cure = "Start it, or check ORGGRAPH_NEO4J_URI; then repeat: what was applied already changes nothing."
        raise StoreUnavailable(f"No Neo4j answers at {bolt.uri} ({_reason(error)}). {cure}") from error
    except Neo4jError as error:
        told = _told(error, bolt)
        if told is None:
            raise
        raise told from error


def _told(error: Neo4jError, bolt: Bolt) -> OrggraphError | None:
    """The error as a sentence; None where the fault is ours."""
    code, reason = error.code or "", (error.message or "no reason given").rstrip(".")
    if code.startswith(_ENDED):
        limit = f"it may take {IMPORT_SECONDS:.0f} s, the wait for another import included"
        return TooSlow(f"The Neo4j at {bolt.uri} ended the import ({limit}); nothing was changed. Repeat it.")
    if ".ClientError." in code and ".ClientError.Database." not in code:
        return None
    return StoreUnavailable(f"The Neo4j at {bolt.uri} could not do it ({reason}). Nothing was changed; repeat it.")


def _reason(error: BaseException) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
