# Reads calendars with icalendar: a line of JSON for each file that it is given, one a line.
import datetime
import json
import sys

import icalendar

for path in sys.stdin.read().splitlines():
    problems = []
    events = []
    try:
        with open(path, "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        events = calendar.walk("VEVENT")
        if not calendar.get("PRODID") or calendar.get("VERSION") != "2.0":
            problems.append("PRODID or VERSION is not there")
        for event in events:
            start, end = event.decoded("DTSTART", None), event.decoded("DTEND", None)
            if event.errors:
                problems.append(f"{event.get('UID')}: {event.errors}")
            elif not (event.get("UID") and event.get("SUMMARY") and event.get("DTSTAMP")):
                problems.append(f"{event.get('UID')}: UID, SUMMARY or DTSTAMP is not there")
            elif type(start) is not datetime.date or end <= start:
                problems.append(f"{event.get('UID')}: it is from {start} to {end}")
    except ValueError as error:
        problems.append(str(error))
    print(json.dumps({"file": path, "items": 1 + len(events), "problems": problems}))
