# Reads feeds with feedparser: a line of JSON for each file that it is given, one a line.
import json
import sys

import feedparser

for path in sys.stdin.read().splitlines():
    feed = feedparser.parse(path)
    problems = []
    if feed.bozo:
        problems.append(str(feed.bozo_exception))
    for name in ("title", "link"):
        if not feed.feed.get(name):
            problems.append(f"it has no {name}")
    for entry in feed.entries:
        lacking = [name for name in ("id", "link", "title", "published_parsed") if not entry.get(name)]
        if lacking:
            problems.append(f"{entry.get('id')} has no {lacking[0]}")
    print(json.dumps({"file": path, "items": 1 + len(feed.entries), "problems": problems}))
