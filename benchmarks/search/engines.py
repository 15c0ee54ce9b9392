"""The engines that are compared. Each is given the same units and answers with slugs, best first.

The others are used as their documentation advises for two languages: their own stemmers, any of the words
(with all words together none finds anything in spoken questions), the weights of fields that ours has.
"""

import re
import sqlite3
from collections.abc import Callable, Sequence

from hotline.search.files import read_synonyms
from hotline.search.postings import WEIGHTS
from hotline.search.terms import FIELDS
from hotline.search.units import SearchUnit

DEPTH = 10
WORD = re.compile(r"\w+")
LANGUAGES = ("nb", "en")

Search = Callable[[str, str], list[str]]


def _fields(unit: SearchUnit) -> dict[str, str]:
    """Every field in every language, by names such as ``title_nb``."""
    return {
        f"{field}_{text.language}": value
        for text in unit.texts
        for field, value in (
            ("title", text.title),
            ("questions", "\n".join((*text.questions, *text.keywords))),
            ("answer", text.answer),
            ("body", text.body),
        )
    }


def ours(units: Sequence[SearchUnit], synonyms: str) -> Search:
    """The hotline's own search."""
    from hotline.search.index import Index

    index = Index(units, read_synonyms(synonyms))
    return lambda query, language: [hit.slug for hit in index.search(query, language, DEPTH).hits]


def whoosh(units: Sequence[SearchUnit], _synonyms: str) -> Search:
    """Whoosh with its language analysers, any word, boosted fields."""
    import warnings

    warnings.simplefilter("ignore")
    from whoosh.analysis import LanguageAnalyzer
    from whoosh.fields import STORED, TEXT, Schema
    from whoosh.filedb.filestore import RamStorage
    from whoosh.qparser import MultifieldParser, OrGroup, WildcardPlugin

    analysers = {"nb": LanguageAnalyzer("no"), "en": LanguageAnalyzer("en")}
    names = {f"{field}_{language}": WEIGHTS[field] for field in FIELDS for language in LANGUAGES}
    schema = Schema(slug=STORED, **{name: TEXT(analyzer=analysers[name[-2:]]) for name in names})
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for unit in units:
        writer.add_document(slug=unit.slug, **_fields(unit))
    writer.commit()
    parser = MultifieldParser(list(names), schema, fieldboosts=names, group=OrGroup)
    parser.remove_plugin_class(WildcardPlugin)
    searcher = index.searcher()
    return lambda query, _language: [
        hit["slug"] for hit in searcher.search(parser.parse(" ".join(WORD.findall(query))), limit=DEPTH)
    ]


def _fts5(tokenizer: str, shortest: int) -> Callable[[Sequence[SearchUnit], str], Search]:
    def build(units: Sequence[SearchUnit], _synonyms: str) -> Search:
        names = [f"{field}_{language}" for field in FIELDS for language in LANGUAGES]
        weights = ", ".join(["0", *(str(WEIGHTS[name[:-3]]) for name in names)])
        connection = sqlite3.connect(":memory:")
        connection.execute(
            f"CREATE VIRTUAL TABLE article USING fts5(slug UNINDEXED, {', '.join(names)}, tokenize='{tokenizer}')"
        )
        rows = [(unit.slug, *(_fields(unit).get(name, "") for name in names)) for unit in units]
        marks = ", ".join("?" * (len(names) + 1))
        connection.executemany(f"INSERT INTO article VALUES ({marks})", rows)  # noqa: S608 - only question marks

        def search(query: str, _language: str) -> list[str]:
            asked = " OR ".join(f'"{word}"' for word in WORD.findall(query) if len(word) >= shortest)
            if not asked:
                return []
            ranked = connection.execute(
                f"SELECT slug FROM article WHERE article MATCH ? ORDER BY bm25(article, {weights}) LIMIT {DEPTH}",  # noqa: S608
                (asked,),
            )
            return [slug for (slug,) in ranked]

        return search

    return build


def tantivy(units: Sequence[SearchUnit], _synonyms: str) -> Search:
    """tantivy with its Norwegian and English stemmers, any word, boosted fields."""
    import tantivy as engine

    builder = engine.SchemaBuilder().add_text_field("slug", stored=True, tokenizer_name="raw")
    names = {f"{field}_{language}": WEIGHTS[field] for field in FIELDS for language in LANGUAGES}
    for name in names:
        builder = builder.add_text_field(name, tokenizer_name=f"stems_{name[-2:]}")
    index = engine.Index(builder.build())
    for language, name in (("nb", "norwegian"), ("en", "english")):
        analyser = (
            engine.TextAnalyzerBuilder(engine.Tokenizer.simple())
            .filter(engine.Filter.lowercase())
            .filter(engine.Filter.stemmer(name))
            .build()
        )
        index.register_tokenizer(f"stems_{language}", analyser)
    writer = index.writer(50_000_000, 1)
    for unit in units:
        writer.add_document(engine.Document(slug=[unit.slug], **{k: [v] for k, v in _fields(unit).items()}))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(query: str, _language: str) -> list[str]:
        words = " ".join(WORD.findall(query.lower()))
        asked, _errors = index.parse_query_lenient(words, list(names), field_boosts=names)
        return [searcher.doc(address)["slug"][0] for _score, address in searcher.search(asked, DEPTH).hits]

    return search


def bm25s(units: Sequence[SearchUnit], _synonyms: str) -> Search:
    """bm25s over stems of both languages; it has no fields, so weighty ones are repeated."""
    import bm25s as engine
    import snowballstemmer

    stemmers = [snowballstemmer.stemmer("norwegian"), snowballstemmer.stemmer("english")]

    def tokens(text: str) -> list[str]:
        words = WORD.findall(text.lower())
        return [stem for stemmer in stemmers for stem in stemmer.stemWords(words)]

    corpus = [
        [token for name, text in _fields(unit).items() for token in tokens(text) * round(WEIGHTS[name[:-3]])]
        for unit in units
    ]
    retriever = engine.BM25()
    retriever.index(corpus, show_progress=False)
    slugs = [unit.slug for unit in units]

    def search(query: str, _language: str) -> list[str]:
        asked = [token for token in tokens(query) if token in retriever.vocab_dict]
        if not asked:
            return []
        found, scores = retriever.retrieve([asked], k=min(DEPTH, len(slugs)), show_progress=False)
        return [slugs[place] for place, score in zip(found[0], scores[0], strict=True) if score > 0]

    return search


ENGINES: dict[str, Callable[[Sequence[SearchUnit], str], Search]] = {
    "ours": ours,
    "Whoosh, language analysers": whoosh,
    "FTS5 porter": _fts5("porter unicode61", 1),
    "FTS5 trigram": _fts5("trigram", 3),
    "tantivy": tantivy,
    "bm25s": bm25s,
}
