"""The application for a server of your choice: ``gunicorn wsgi:app``."""

from hotline.app import create_app
from hotline.config import read_settings

app = application = create_app(read_settings())
