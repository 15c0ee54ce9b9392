"""The articles of a folder at a glance: answers to be read aloud, and what they are found by."""

from collections.abc import Mapping
from dataclasses import dataclass

from hotline.interchange.checks import LANGUAGES
from hotline.interchange.service import Folder
from hotline.knowledge import facts, rules
from hotline.knowledge.rules import Content
from hotline.knowledge.service import Reading


@dataclass(frozen=True)
class Overview:
    """One article; figures by language where they differ. LIX is that of the answer in bokmål."""

    slug: str
    words: Mapping[str, int]
    seconds: Mapping[str, int]
    lix: float
    variants: Mapping[str, int]
    keywords: Mapping[str, int]
    sources: int
    needs_check: bool


def overviews(folder: Folder) -> list[Overview]:
    """One row for each article that is there in both languages, by slug; answers as long as they can become."""
    return [
        _overview(content, folder)
        for content in folder.contents
        if all(language in content.texts for language in LANGUAGES)
    ]


def _overview(content: Content, folder: Folder) -> Overview:
    answers = {
        language: rules.fill(
            content.texts[language].answer,
            Reading.longest_values(language, content, folder.measures, folder.numbers),
        )
        for language in LANGUAGES
    }
    return Overview(
        slug=content.slug,
        words={language: rules.count_words(answer) for language, answer in answers.items()},
        seconds={language: rules.reading_seconds(answer) for language, answer in answers.items()},
        lix=round(facts.lix(answers["nb"]), 1),
        variants={language: len(content.texts[language].questions) for language in LANGUAGES},
        keywords={language: len(content.texts[language].keywords) for language in LANGUAGES},
        sources=len(content.sources),
        needs_check=content.needs_check,
    )
