import csv, io
from collections import Counter
from urllib.request import urlopen

tasks = csv.DictReader(io.TextIOWrapper(urlopen("{url}"), "utf-8-sig", newline=""))
past = Counter(
    task["actor"] for task in tasks
    if task["status"] == "not-known"
    and "" < task["deadline_last_day"] <= "{day}"
    and task["deadline_from"] != "assumed"
    and task["actor"] != ""
)
rows = sorted(past.items(), key=lambda row: (-row[1], row[0]))
for actor, tasks in rows[:5]:
    print(actor, tasks, sep="\t")
