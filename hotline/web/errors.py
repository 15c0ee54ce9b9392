"""What people see when something is refused or goes wrong; the API answers with problem documents instead."""

import sqlalchemy as sa
from flask import Flask, current_app, request
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from hotline.db import is_locked
from hotline.errors import DatabaseUnfit, NotFound
from hotline.web.api import problems
from hotline.web.context import render_alone
from hotline.web.gate import Forbidden, Unauthorised
from hotline.wording import refusals


def init_errors(app: Flask) -> None:
    """Answer every error in the reader's language, or as a problem document."""
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(NotFound, lambda error: _answer(404, refusals.not_found(error)))
    app.register_error_handler(CSRFError, lambda _error: _answer(400, _form_expired()))
    app.register_error_handler(Unauthorised, lambda _error: problems.unauthorised())
    app.register_error_handler(Forbidden, lambda error: problems.forbidden(error.needed))
    app.register_error_handler(sa.exc.DBAPIError, _database)
    app.register_error_handler(sa.exc.TimeoutError, lambda _error: _answer(503, _busy()))
    app.register_error_handler(DatabaseUnfit, lambda _error: _answer(503, _away()))
    app.register_error_handler(Exception, _unexpected)


def _http(error: HTTPException):
    if error.code is not None and error.code < 400:
        return error
    texts = {
        400: _not_utf8() if error.description == "not_utf8" else _("The request could not be understood."),
        403: _("Your account may not open this page."),
        404: _("There is no page at this address. It may have moved, or the address is mistyped."),
        405: _("This address does not answer to that kind of request."),
        413: _("What was sent is too large. Nothing was stored."),
        415: _("What was sent is not in a form that is read here. Send JSON."),
        429: _("Too many requests. Wait a moment and try again."),
    }
    return _answer(error.code or 500, texts.get(error.code or 500, error.name))


def _database(error: sa.exc.DBAPIError):
    # Two writers met at the same row: the second was undone whole and may try again.
    if is_locked(error) or isinstance(error, sa.exc.IntegrityError):
        return _answer(503, _busy())
    return _answer(503, _away()) if isinstance(error, sa.exc.OperationalError) else _unexpected(error)


def _unexpected(error: Exception):
    # The kind of error and the place in the code are logged, never what was typed.
    from_where = error.__traceback__
    while from_where is not None and from_where.tb_next is not None:
        from_where = from_where.tb_next
    place = f"{from_where.tb_frame.f_code.co_filename}:{from_where.tb_lineno}" if from_where else "?"
    current_app.logger.error("unexpected %s at %s in %s", type(error).__name__, place, request.endpoint)
    return _answer(500, _("Something went wrong here. What you sent was not stored; try again in a moment."))


def _answer(status: int, sentence: str):
    if request.path.startswith("/api/"):
        return problems.problem(status, sentence)
    return render_alone("error.html", status=status, sentence=sentence), status


def _not_utf8() -> str:
    return _("The text is not UTF-8 and cannot be read. Nothing was stored.")


def _busy() -> str:
    return _("The database is busy. What you sent was not stored; send it again in a moment.")


def _away() -> str:
    return _("The database cannot be reached or read. What you sent was not stored; try again in a moment.")


def _form_expired() -> str:
    return _("This form is too old or came from elsewhere. Go back, reload the page and send it again.")
