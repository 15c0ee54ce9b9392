"""Putting the application together."""

from flask import Flask
from flask_compress import Compress
from flask_wtf.csrf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

# Models are imported so that migrations and relations know every table.
from hotline import schema
from hotline.accounts import models as _accounts  # noqa: F401
from hotline.audit import models as _audit  # noqa: F401
from hotline.bulletins import models as _bulletins  # noqa: F401
from hotline.calls import models as _calls  # noqa: F401
from hotline.clock import clock_from
from hotline.config import Settings
from hotline.db import db, migrate, tune_sqlite
from hotline.directory import models as _directory  # noqa: F401
from hotline.i18n import init_languages
from hotline.knowledge import models as _knowledge  # noqa: F401
from hotline.measures import models as _measures  # noqa: F401
from hotline.opening import models as _opening  # noqa: F401
from hotline.search import service as search
from hotline.web import context, errors, gate, operations, signin
from hotline.web.admin.views import bp as admin
from hotline.web.api.views import bp as api
from hotline.web.operator.views import bp as operator
from hotline.web.public.views import bp as public
from hotline.web.supervisor.views import bp as supervisor

DEMO_PASSWORD = "parorende-2020"  # noqa: S105 - shown on the demo's sign-in page
LARGEST_BODY = 256 * 1024  # bytes; the longest form and the largest call are far below


class HotlineApp(Flask):
    """The application; it knows its settings and its clock."""

    settings: Settings


def create_app(settings: Settings) -> Flask:
    """The application for these settings. Faces are served only where ``secret_key`` is set."""
    app = HotlineApp("hotline", template_folder="web/templates", static_folder="web/static")
    app.settings = settings
    app.clock = clock_from(settings.now)
    app.config.update(
        SQLALCHEMY_DATABASE_URI=settings.database_url,
        SECRET_KEY=settings.secret_key,
        TESTING=settings.testing,
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        WTF_CSRF_TIME_LIMIT=None,  # An open call may last longer than any limit; the session ends it.
        WTF_CSRF_SSL_STRICT=False,  # No referrer is ever sent; the token is what counts.
        COMPRESS_MIMETYPES=["text/html", "text/css", "application/json", "text/javascript", "image/svg+xml"],
        SEND_FILE_MAX_AGE_DEFAULT=3600,
        JSON_SORT_KEYS=False,
        DEMO_PASSWORD=DEMO_PASSWORD,
    )
    app.json.ensure_ascii = False
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=count)
    _init_database(app)
    init_languages(app)
    signin.init_signin(app)
    gate.init_gate(app)
    csrf = CSRFProtect(app)
    csrf.exempt(api)  # It takes tokens, never cookies.
    errors.init_errors(app)
    context.init_context(app)
    Compress(app)
    for blueprint in (public, signin.bp, operations.bp, operator, supervisor, admin, api):
        app.register_blueprint(blueprint)
    return app


def create_served_app(settings: Settings) -> Flask:
    """The application as it is served; raises ``UnsafeStart`` or ``DatabaseUnfit`` instead of serving half."""
    settings.require_secret()
    app = create_app(settings)
    with app.app_context():
        schema.check()
        search.warm_up()
        db.session.remove()
        # A connection made here is never used by a worker that is forked later.
        db.engine.dispose()
    return app


def _init_database(app: Flask) -> None:
    db.init_app(app)
    migrate.init_app(app, db)
    with app.app_context():
        tune_sqlite(db.engine)
