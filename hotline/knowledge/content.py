"""Content of an article as plain data and back: what is stored in a revision and compared by its digest."""

import hashlib
import json
from datetime import date
from typing import Any

from hotline.knowledge.rules import Content, DecidedBy, Source, Text, Topic


def to_data(content: Content) -> dict[str, Any]:
    """The content as JSON can hold it."""
    return {
        "slug": content.slug,
        "category": content.category.value,
        "measure": content.measure,
        "local_practice": content.local_practice,
        "decided_by": content.decided_by.value if content.decided_by else None,
        "in_force_from": content.in_force_from.isoformat(),
        "reviewed_on": content.reviewed_on.isoformat(),
        "review_by": content.review_by.isoformat(),
        "needs_check": content.needs_check,
        "sources": [
            {"title": s.title, "publisher": s.publisher, "date": s.date, "url": s.url} for s in content.sources
        ],
        "texts": {
            language: {
                "title": text.title,
                "answer": text.answer,
                "questions": list(text.questions),
                "operator_note": text.operator_note,
                "keywords": list(text.keywords),
                "body": text.body,
            }
            for language, text in sorted(content.texts.items())
        },
    }


def from_data(data: dict[str, Any]) -> Content:
    """The content that ``to_data`` made into data."""
    return Content(
        slug=data["slug"],
        category=Topic(data["category"]),
        measure=data["measure"],
        local_practice=data["local_practice"],
        decided_by=DecidedBy(data["decided_by"]) if data["decided_by"] else None,
        in_force_from=date.fromisoformat(data["in_force_from"]),
        reviewed_on=date.fromisoformat(data["reviewed_on"]),
        review_by=date.fromisoformat(data["review_by"]),
        needs_check=data["needs_check"],
        sources=tuple(Source(**source) for source in data["sources"]),
        texts={
            language: Text(
                title=text["title"],
                answer=text["answer"],
                questions=tuple(text["questions"]),
                operator_note=text["operator_note"],
                # Revisions of the first release have none.
                keywords=tuple(text.get("keywords", ())),
                body=text["body"],
            )
            for language, text in data["texts"].items()
        },
    )


def digest(content: Content) -> str:
    """A fingerprint of the content: equal exactly when nothing differs."""
    return hashlib.sha256(json.dumps(to_data(content), sort_keys=True).encode()).hexdigest()
