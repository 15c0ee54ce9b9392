"""The application for a server of your choice: ``gunicorn wsgi:app``."""

from hotline.app import create_served_app
from hotline.config import read_settings
from hotline.errors import DatabaseUnfit, UnsafeStart

try:
    app = application = create_served_app(read_settings())
except UnsafeStart as unsafe:
    raise SystemExit(str(unsafe)) from None
except DatabaseUnfit as unfit:
    raise SystemExit(f"The database at {unfit.where} is {unfit.code}. Run: hotline init") from None
