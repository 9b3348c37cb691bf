# Reads workbooks with openpyxl: a line of JSON for each file that it is given, one a line. A sheet's rows are held against those of the
# CSV file that the data package gives the same title.
import csv
import datetime
import json
import os
import sys

import openpyxl


def cell_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def is_same(shown, written):
    # An apostrophe comes before what a spreadsheet would run; a cell of Excel has an end.
    return shown in (written, written.removeprefix("'")) or len(shown) > 32_000 and written.startswith(shown.rstrip("…"))


def problems_of(name, rows, table):
    head = [cell_text(cell) for cell in rows[0]]
    if len(rows) - 1 != len(table):
        yield f"{name} has {len(rows) - 1} rows, and the CSV file {len(table)}"
    for number, (row, record) in enumerate(zip(rows[1:], table), start=2):
        for column, cell in zip(head, row):
            if not is_same(cell_text(cell), record.get(column, "")):
                yield f"{name}, row {number}: {column} is {cell_text(cell)!r}, and in CSV {record.get(column)!r}"
                break


csv.field_size_limit(2**30)
for path in sys.stdin.read().splitlines():
    folder = os.path.dirname(path)
    with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    files = {resource["title"]: resource["path"] for resource in resources if resource["format"] == "csv"}
    items, problems = 1, []
    for sheet in openpyxl.load_workbook(path, read_only=True).worksheets:
        if sheet.title not in files:
            continue
        rows = list(sheet.iter_rows(values_only=True))
        with open(os.path.join(folder, files[sheet.title]), encoding="utf-8-sig", newline="") as file:
            problems += problems_of(sheet.title, rows, list(csv.DictReader(file)))
        items += len(rows)
    if items == 1:
        problems.append("no sheet has the title of a table")
    print(json.dumps({"file": path, "items": items, "problems": problems}))
