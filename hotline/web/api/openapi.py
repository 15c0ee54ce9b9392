"""The API's description (OpenAPI 3.1), made from its models and one table of routes."""

from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from hotline.web.api import schemas
from hotline.web.api.call_in import CallIn
from hotline.web.gate import API_SCOPES

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
DAY = {"type": "string", "format": "date"}
LANG = {"type": "string", "enum": ["nb", "en", "nn", "no"]}

# endpoint: (method, path, what it does, parameters by name, answer, is a list)
ROUTES: dict[str, tuple[str, str, str, dict[str, dict[str, Any]], type[BaseModel] | None, bool]] = {
    "api.status": (
        "get",
        "/status",
        "The state of the line",
        {"at": {"type": "string", "format": "date-time"}},
        schemas.Status,
        False,
    ),
    "api.search": (
        "get",
        "/search",
        "Search the knowledge base",
        {"q": TEXT, "lang": LANG, "limit": NUMBER},
        schemas.SearchAnswer,
        False,
    ),
    "api.articles": (
        "get",
        "/articles",
        "All articles",
        {"lang": LANG, "category": TEXT},
        schemas.Article,
        True,
    ),
    "api.article": (
        "get",
        "/articles/{slug}",
        "One article, today or as it stood on a day",
        {"lang": LANG, "on": DAY},
        schemas.Article,
        False,
    ),
    "api.facilities": ("get", "/facilities", "Find facilities", {"q": TEXT}, schemas.Facility, True),
    "api.facility": ("get", "/facilities/{slug}", "One facility", {}, schemas.Facility, False),
    "api.measures": ("get", "/measures", "Measures and their standing", {}, schemas.Measure, True),
    "api.log_call": ("post", "/calls", "Log a finished call", {}, schemas.Call, False),
    "api.calls": (
        "get",
        "/calls",
        "Finished calls as they are kept",
        {"limit": NUMBER, "after": TEXT},
        schemas.Call,
        True,
    ),
    "api.statistics": (
        "get",
        "/statistics",
        "The publication tables",
        {"from": DAY, "to": DAY, "by": TEXT},
        schemas.Table,
        True,
    ),
    "api.openapi": ("get", "/openapi.json", "This description", {}, None, False),
}


@cache
def document() -> dict[str, Any]:
    """The whole description."""
    models = {CallIn, schemas.Problem} | {route[4] for route in ROUTES.values() if route[4]}
    _, definitions = models_json_schema(
        [(model, "validation") for model in sorted(models, key=lambda model: model.__name__)],
        ref_template="#/components/schemas/{model}",
    )
    paths: dict[str, Any] = {}
    for endpoint, (method, path, summary, parameters, answer, is_list) in ROUTES.items():
        paths.setdefault(f"/api/v1{path}", {})[method] = _operation(
            endpoint, path, summary, parameters, answer, is_list
        )
    return {
        "openapi": "3.1.0",
        "info": {"title": "The relatives' hotline", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": definitions["$defs"],
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(endpoint, path, summary, parameters, answer, is_list):
    described = [{"name": name, "in": "query", "schema": kind} for name, kind in parameters.items()]
    if endpoint == "api.search":
        described[0]["required"] = True
    if "{slug}" in path:
        described.append({"name": "slug", "in": "path", "required": True, "schema": TEXT})
    operation: dict[str, Any] = {
        "operationId": endpoint.removeprefix("api."),
        "summary": summary,
        "parameters": described,
        "responses": {
            "200": {
                "description": "The answer",
                "content": {"application/json": {"schema": _schema(answer, is_list)}},
            },
            "default": {
                "description": "A problem document",
                "content": {"application/problem+json": {"schema": _ref(schemas.Problem)}},
            },
        },
    }
    if endpoint == "api.log_call":
        described.append({"name": "Idempotency-Key", "in": "header", "required": True, "schema": TEXT})
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _ref(CallIn)}},
        }
        operation["responses"]["201"] = operation["responses"]["200"] | {"description": "The call is logged"}
    if scope := API_SCOPES[endpoint]:
        operation["security"] = [{"token": []}]
        operation["description"] = f"Needs a token with the scope {scope.value}."
    return operation


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{model.__name__}"}


def _schema(answer: type[BaseModel] | None, is_list: bool) -> dict[str, Any]:
    if answer is None:
        return {"type": "object"}
    if not is_list:
        return _ref(answer)
    return {
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": {"type": "array", "items": _ref(answer)},
            "next": {"type": ["string", "null"], "format": "uri"},
        },
    }
