"""Errors as one clear line on stderr and the right exit code; never a traceback for bad input."""

import sys

import click
import sqlalchemy as sa

from hotline.cli.surroundings import in_english
from hotline.db import is_locked
from hotline.errors import DatabaseUnfit, FilesRefused, InvalidInput, NotFound, RuleBroken, UnsafeStart
from hotline.wording import refusals

REFUSED = 1
BAD_INPUT = 2

UNFIT = {
    "missing": "There is no database at {where}. Make one with: hotline init",
    "older": "The database at {where} is of an earlier release. Bring it up to date with: hotline init",
    "newer": "The database at {where} is of a newer release than this one. It was left alone; install that release.",
    "unreachable": "The database at {where} cannot be reached or read.",
}


class Commands(click.Group):
    """Commands whose errors are told and not thrown."""

    def main(self, *args, **kwargs):
        """Run a command; an unreadable terminal encoding never stops it."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        return super().main(*args, **kwargs)

    def invoke(self, context):
        """Run a command and turn what it raises into a line and an exit code."""
        try:
            return super().invoke(context)
        except FilesRefused as refused:
            for problem in refused.problems:
                click.echo(str(problem), err=True)
            _leave(context, f"{len(refused.problems)} problems; nothing was taken.", REFUSED)
        except DatabaseUnfit as unfit:
            _leave(context, UNFIT[unfit.code].format(where=unfit.where), REFUSED)
        except UnsafeStart as unsafe:
            _leave(context, str(unsafe), BAD_INPUT)
        except InvalidInput as invalid:
            with in_english():
                told = [f"{error.field}: {refusals.field_sentence(error)}" for error in invalid.errors]
            _leave(context, "\n".join(told), BAD_INPUT)
        except NotFound as missing:
            with in_english():
                _leave(context, refusals.not_found(missing), BAD_INPUT)
        except RuleBroken as refused:
            with in_english():
                _leave(context, refusals.sentence(refused), REFUSED)
        except sa.exc.DBAPIError as error:
            busy = "The database is busy; nothing was changed. Try again in a moment."
            away = "The database cannot be read or written; nothing was changed."
            _leave(context, busy if is_locked(error) else away, REFUSED)
        except BrokenPipeError:
            raise  # Whoever reads has enough; click ends quietly.
        except OSError as error:
            _leave(context, f"{error.filename or ''}: {error.strerror}".lstrip(": "), BAD_INPUT)


def _leave(context, line: str, code: int):
    click.echo(line, err=True)
    context.exit(code)
