"""Errors of the API as problem documents (RFC 9457)."""

from http import HTTPStatus

from flask import Response, json
from flask_babel import gettext as _

from hotline.errors import FieldError
from hotline.wording import refusals


def problem(status: int, detail: str, errors: dict[str, list[str]] | None = None) -> Response:
    """A problem document; ``errors`` are sentences by field."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    if errors:
        body["errors"] = errors
    return Response(json.dumps(body, ensure_ascii=False), status, mimetype="application/problem+json")


def invalid(errors: tuple[FieldError, ...] | list[FieldError], status: int = 422) -> Response:
    """A problem document naming every field that is wrong."""
    by_field: dict[str, list[str]] = {}
    for error in errors:
        by_field.setdefault(error.field, []).append(refusals.field_sentence(error))
    told = "; ".join(f"{field}: {' '.join(sentences)}" for field, sentences in by_field.items())
    return problem(status, _("Nothing was stored. %(told)s", told=told), by_field)


def unauthorised() -> Response:
    """401: no token, or none that is known."""
    response = problem(401, _("A valid token is needed: send it as “Authorization: Bearer TOKEN”."))
    response.headers["WWW-Authenticate"] = "Bearer"
    return response


def forbidden(needed: str) -> Response:
    """403: a token that may not do this."""
    return problem(403, _("This token may not do that; it would need the scope %(scope)s.", scope=needed))


def not_utf8() -> str:
    """The sentence for bytes that are no text."""
    return _("The text is not UTF-8 and cannot be read. Nothing was stored.")


def not_json() -> str:
    """The sentence for a body that is no JSON."""
    return _("The body is not JSON. Nothing was stored.")


def not_an_object() -> str:
    """The sentence for JSON that is no object."""
    return _("The body is JSON but no object with the fields of a call. Nothing was stored.")
