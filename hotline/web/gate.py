"""The gate: every request passes it, and what it does not know it refuses.

Each blueprint has one role. A blueprint open to everybody is on the list of open ones. The API has its own
check of tokens, endpoint by endpoint; an endpoint without an entry there is refused.
"""

from urllib.parse import unquote_to_bytes

from flask import Flask, Response, abort, current_app, g, redirect, request, url_for
from flask_login import current_user
from werkzeug.exceptions import BadRequest

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role, Scope, may_act_as
from hotline.i18n import languages, speak, understood, wanted

OPEN = frozenset({"public", "signin", "operations"})
# What somebody searched for is kept by nobody on the way.
SEARCHES = frozenset({"public.find", "api.search"})
ROLES = {"operator": Role.OPERATOR, "supervisor": Role.SUPERVISOR, "admin": Role.ADMINISTRATOR}
# What a token must allow for each part of the API; None is open to everybody.
API_SCOPES: dict[str, Scope | None] = {
    "api.status": None,
    "api.search": None,
    "api.articles": None,
    "api.article": None,
    "api.facilities": None,
    "api.facility": None,
    "api.measures": None,
    "api.openapi": None,
    "api.log_call": Scope.CALLS_WRITE,
    "api.calls": Scope.CALLS_READ,
    "api.statistics": Scope.STATISTICS_READ,
}

CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Unauthorised(Exception):
    """No token, or one that is unknown or revoked: 401."""


class Forbidden(Exception):
    """A token that may not do this; ``needed`` says what would: 403."""

    def __init__(self, needed: str):
        super().__init__(needed)
        self.needed = needed


def init_gate(app: Flask) -> None:
    """Put the gate before every request and the headers behind every answer."""
    app.before_request(pass_gate)
    app.after_request(add_headers)


def pass_gate() -> Response | None:
    """Let a request in, send it to sign in, or refuse it."""
    _choose_language()
    if request.endpoint is None:
        return None  # No such address: the error page answers.
    if request.endpoint == "static":
        return None
    face = (request.blueprint or "").split(".")[0]
    _refuse_broken_text(has_form=face != "api")
    if face in OPEN:
        return None
    if face == "api":
        return _check_token()
    if face not in ROLES:
        abort(403)
    if not current_user.is_authenticated:
        return redirect(url_for("signin.sign_in", next=request.full_path.rstrip("?")))
    speak(understood(current_user.language) or "nb")
    if not may_act_as(current_user.role, ROLES[face]):
        abort(403)
    return None


def _choose_language() -> None:
    """Public pages name their language in the address; others follow the browser until somebody signs in."""
    named = (request.view_args or {}).get("lang") or request.path.split("/")[1]
    speak(named if named in languages() else wanted(request.accept_languages))


def _refuse_broken_text(*, has_form: bool) -> None:
    _refuse_broken_bytes(request.query_string)
    _refuse_broken_bytes(request.environ.get("RAW_URI", request.path).encode("latin-1", "replace"))
    if has_form and request.mimetype == "application/x-www-form-urlencoded":
        _refuse_broken_bytes(request.get_data(parse_form_data=False))


def _refuse_broken_bytes(encoded: bytes) -> None:
    try:
        text = unquote_to_bytes(encoded.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest("not_utf8") from error
    if "\0" in text:
        raise BadRequest("not_utf8")


def _check_token() -> None:
    if request.endpoint not in API_SCOPES:
        abort(403)
    needed = API_SCOPES[request.endpoint]
    if needed is None:
        return
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    holder = accounts.holder_of(token.strip()) if kind.lower() == "bearer" and token else None
    if holder is None:
        raise Unauthorised
    if needed not in holder.scopes:
        raise Forbidden(needed.value)
    g.token_holder = holder


def add_headers(response: Response) -> Response:
    """What every answer says to the browser: run nothing foreign, tell nobody where the reader was."""
    response.headers.setdefault("Content-Security-Policy", CONTENT_POLICY)
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()"
    if current_app.settings.demo:
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
    if request.endpoint != "static":
        face = (request.blueprint or "").split(".")[0]
        is_private = face in ROLES or face == "signin" or request.endpoint in SEARCHES
        response.headers.setdefault("Cache-Control", "no-store" if is_private else "no-cache")
    return response
