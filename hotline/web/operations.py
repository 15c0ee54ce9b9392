"""For those who run it: is the process alive, and can it answer."""

import sqlalchemy as sa
from flask import Blueprint

from hotline.db import db

bp = Blueprint("operations", __name__)


@bp.get("/healthz")
def alive():
    """200 as long as the process answers."""
    return {"status": "alive"}


@bp.get("/readyz")
def ready():
    """200 when the database answers and holds content; 503 until then."""
    try:
        count = db.session.scalar(sa.text("SELECT count(*) FROM article"))
    except sa.exc.SQLAlchemyError:
        return {"status": "not ready"}, 503
    return ({"status": "ready"}, 200) if count else ({"status": "no content"}, 503)
