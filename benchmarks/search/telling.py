"""What was measured, as a Markdown table and as a picture."""

from collections.abc import Sequence
from html import escape

BAR, GAP, LEFT, RIGHT = 18, 6, 190, 60
WIDTH = 720


def table(results: Sequence[dict], visible: Sequence[dict], half: str) -> str:
    """One table over all sizes, one by kind for each size, and one without the hidden keywords."""
    lines = [f"{results[0]['overall']['queries']} judged queries ({half} half).", "", *_rows(results)]
    for size in dict.fromkeys(result["articles"] for result in results):
        lines += ["", f"success@1 by kind, {size:,} articles:", "", *_by_kind(results, size)]
    lines += ["", "Without the hidden keywords, what readers see alone:", "", *_rows(visible)]
    return "\n".join(lines) + "\n"


def _rows(results: Sequence[dict]) -> list[str]:
    lines = [
        "| articles | engine | success@1 | @3 | MRR@10 | nDCG@10 | p50 ms | p95 ms | build s | memory MB |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for result in results:
        overall, latency = result["overall"], result["latency"]
        lines.append(
            f"| {result['articles']:,} | {result['engine']} | {overall['success_at_1']:.3f} "
            f"| {overall['success_at_3']:.3f} | {overall['mrr_at_10']:.3f} | {overall['ndcg_at_10']:.3f} "
            f"| {latency['p50']:.2f} | {latency['p95']:.2f} "
            f"| {result['build_seconds']:.1f} | {result['memory_mb']:.0f} |"
        )
    return lines


def _by_kind(results: Sequence[dict], size: int) -> list[str]:
    columns = [result for result in results if result["articles"] == size]
    kinds = columns[0]["kinds"]
    return [
        f"| kind | queries | {' | '.join(result['engine'] for result in columns)} |",
        f"|---|---:|{'---:|' * len(columns)}",
        *(
            f"| {kind} | {kinds[kind]['queries']} | "
            + " | ".join(f"{result['kinds'][kind]['success_at_1']:.2f}" for result in columns)
            + " |"
            for kind in kinds
        ),
    ]


def picture(results: Sequence[dict]) -> str:
    """Bars of success@1 (whole) within success@3 (pale), by size and engine, as SVG with a description."""
    rows: list[str] = []
    top = 34
    for size in dict.fromkeys(result["articles"] for result in results):
        rows.append(f'<text x="0" y="{top + 12}" class="head">{size:,} articles</text>')
        top += BAR + GAP
        for result in (each for each in results if each["articles"] == size):
            rows.append(_bar(result, top))
            top += BAR + GAP
        top += GAP
    told = "; ".join(
        f"{result['engine']} at {result['articles']:,}: {result['overall']['success_at_1']:.2f}" for result in results
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img" aria-labelledby="t d">\n'
        '<title id="t">The right article first, and among the first three</title>\n'
        f'<desc id="d">{escape(told)}</desc>\n'
        "<style>text{font:13px system-ui,sans-serif;fill:#16202a}.head{font-weight:600}"
        ".bar{fill:#0a5270}.pale{fill:#9fc0cf}.other{fill:#66727d}.otherpale{fill:#c9d0d6}"
        "@media(prefers-color-scheme:dark){text{fill:#e9eef2}.bar{fill:#7cc4e4}.pale{fill:#2f5a6d}"
        ".other{fill:#a9b6c2}.otherpale{fill:#4a5763}}</style>\n"
        '<text x="0" y="14">Dark: the right article is first. Pale: it is among the first three.</text>\n'
        + "\n".join(rows)
        + "\n</svg>\n"
    )


def _bar(result: dict, top: int) -> str:
    whole = WIDTH - LEFT - RIGHT
    first, three = result["overall"]["success_at_1"], result["overall"]["success_at_3"]
    dark, pale = ("bar", "pale") if result["engine"] == "ours" else ("other", "otherpale")
    return (
        f'<text x="0" y="{top + 13}">{escape(result["engine"])}</text>'
        f'<rect x="{LEFT}" y="{top}" width="{whole * three:.0f}" height="{BAR}" class="{pale}"/>'
        f'<rect x="{LEFT}" y="{top}" width="{whole * first:.0f}" height="{BAR}" class="{dark}"/>'
        f'<text x="{LEFT + whole * three + 6:.0f}" y="{top + 13}">{first:.2f} · {three:.2f}</text>'
    )
