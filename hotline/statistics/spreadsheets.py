"""Figures as a spreadsheet; what could be read as a formula is text."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

INTERNAL = "Internal figures: not for publication"
DEMONSTRATION = "Demonstration: made-up calls"


def workbook(head: Sequence[str], rows: Sequence[Sequence[object]], *, is_internal: bool, is_demo: bool) -> bytes:
    """An XLSX file with what it is in its first rows."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("calls")
    for is_so, text in ((is_internal, INTERNAL), (is_demo, DEMONSTRATION)):
        if is_so:
            sheet.append([text])
    for number, row in enumerate((head, *rows)):
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value if isinstance(value, int) else str(value or ""))
            if isinstance(cell.value, str):
                cell.data_type = "s"  # Also what begins with = or +.
            cell.font = Font(bold=number == 0)
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
