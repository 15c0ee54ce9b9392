"""Signing in and out. Who is signed in is kept in a signed cookie that staff pages alone set."""

from datetime import timedelta
from urllib.parse import urlsplit

from flask import Blueprint, Flask, current_app, redirect, render_template, request, url_for
from flask.sessions import SecureCookieSessionInterface
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role
from hotline.i18n import languages
from hotline.wording import refusals

bp = Blueprint("signin", __name__)

FIRST_PAGES = {
    Role.OPERATOR: "operator.console",
    Role.SUPERVISOR: "supervisor.statistics",
    Role.ADMINISTRATOR: "admin.accounts",
}


class SignedIn(UserMixin):
    """The account behind a request. Its session ends when its password or role changes."""

    def __init__(self, account):
        self.account_id = account.id
        self.name = account.name
        self.role = account.role
        self.language = account.language
        self._stamp = account.session_stamp

    def get_id(self):
        return f"{self.account_id}:{self._stamp}"


# Only below these addresses is there a session at all: elsewhere no cookie can be set or read.
STAFF_ADDRESSES = ("/login", "/logout", "/language", "/console", "/supervisor", "/admin")


class StaffSessions(SecureCookieSessionInterface):
    """Sessions for staff pages; a public page has none, whatever its code does."""

    def open_session(self, app, request):
        """The session of a staff page, None elsewhere."""
        if not request.path.startswith(STAFF_ADDRESSES):
            return None
        return super().open_session(app, request)


def init_signin(app: Flask) -> None:
    """Let Flask-Login find the account behind a session."""
    app.session_interface = StaffSessions()
    manager = LoginManager(app)
    manager.user_loader(_load)
    app.config.update(
        SESSION_COOKIE_NAME="hotline",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=not (app.settings.demo or app.settings.testing),
        PERMANENT_SESSION_LIFETIME=timedelta(hours=12),
    )


def _load(session_id: str) -> SignedIn | None:
    number, _, stamp = session_id.partition(":")
    account = accounts.account_by_id(int(number)) if number.isdecimal() else None
    if account is None or account.is_disabled or account.session_stamp != stamp:
        return None
    return SignedIn(account)


@bp.get("/login")
def sign_in():
    """The sign-in page, or the first page of whoever is signed in already."""
    if current_user.is_authenticated:
        return redirect(url_for(FIRST_PAGES[current_user.role]))
    return render_template("signin/sign_in.html", name="", error=None)


@bp.post("/login")
def check():
    """Sign in, or say that it did not work without saying what was wrong."""
    name, password = request.form.get("name", ""), request.form.get("password", "")
    try:
        account = accounts.sign_in(name, password, clock=current_app.clock)
    except accounts.SignInRefused as refused:
        page = render_template("signin/sign_in.html", name=name[:32], error=refusals.sentence(refused))
        return page, 429 if refused.code == "wait" else 422
    login_user(SignedIn(account))
    return redirect(_safe(request.args.get("next")) or url_for(FIRST_PAGES[account.role]), 303)


@bp.post("/logout")
def sign_out():
    """Sign out, and back to the sign-in page."""
    logout_user()
    return redirect(url_for("signin.sign_in"), 303)


@bp.post("/language")
def choose_language():
    """Work in another language from now on."""
    language = request.form.get("language", "")
    if current_user.is_authenticated and language in languages():
        accounts.set_language(current_user.account_id, language)
    return redirect(_safe(request.form.get("next")) or url_for("signin.sign_in"), 303)


def _safe(address: str | None) -> str | None:
    """An address on this server, or None: nobody is sent elsewhere after signing in."""
    if not address or not address.startswith("/") or address.startswith(("//", "/\\")):
        return None
    parts = urlsplit(address)
    return address if not parts.scheme and not parts.netloc else None
