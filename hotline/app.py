"""Putting the application together."""

from flask import Flask

from hotline.clock import clock_from
from hotline.config import Settings
from hotline.db import db, migrate, tune_sqlite
from hotline.i18n import init_languages

# Models are imported so that migrations and relations know every table.
from hotline.accounts import models as _accounts  # noqa: F401
from hotline.audit import models as _audit  # noqa: F401
from hotline.bulletins import models as _bulletins  # noqa: F401
from hotline.measures import models as _measures  # noqa: F401
from hotline.opening import models as _opening  # noqa: F401


def create_app(settings: Settings) -> Flask:
    """The application for these settings; raises ``UnsafeStart`` where serving would be unsafe."""
    app = Flask("hotline")
    app.config["SQLALCHEMY_DATABASE_URI"] = settings.database_url
    app.config["SECRET_KEY"] = settings.secret_key
    app.config["TESTING"] = settings.testing
    app.settings = settings
    app.clock = clock_from(settings.now)
    db.init_app(app)
    migrate.init_app(app, db)
    init_languages(app)
    with app.app_context():
        tune_sqlite(db.engine)
    return app
