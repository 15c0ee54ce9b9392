"""The administrator's page: who has an account, and whether the audit log hangs together."""

from flask import Blueprint, render_template

from hotline.accounts import service
from hotline.audit import service as audit

bp = Blueprint("admin", __name__, url_prefix="/admin")


@bp.get("/")
def accounts():
    """All accounts, read only; they are made on the command line."""
    return render_template("admin/accounts.html", accounts=service.list_accounts(), breaks=audit.verify())
