"""The sheet a host exports from Mobilize, from its bytes to sign-ups and remarks.

`csv` takes the file apart, `columns` knows headers by their names, `values` reads a cell, `rows`
makes a sign-up of a row, `remarks` gathers what a host should know, and `reading` does it all.
"""

from hubdesk.domain.sheet.csv import LARGEST_FILE
from hubdesk.domain.sheet.reading import Sheet, SheetReading, read_sheet, sign_ups
from hubdesk.domain.sheet.remarks import Remark, RemarkCode
from hubdesk.domain.sheet.values import read_server_id

__all__ = [
    "LARGEST_FILE",
    "Remark",
    "RemarkCode",
    "Sheet",
    "SheetReading",
    "read_server_id",
    "read_sheet",
    "sign_ups",
]
