import re
from urllib.request import urlopen

text = urlopen("{url}").read().decode().replace("\r\n ", "")
events = []
for event in text.split("BEGIN:VEVENT")[1:]:
    day = re.search(r"DTSTART;VALUE=DATE:(\d+)", event)[1]
    what = re.sub(r"\\(.)", r"\1", re.search(r"SUMMARY:([^\r]*)", event)[1])
    if day > "{day}".replace("-", ""):
        events.append((day, what))
for day, what in sorted(events)[:5]:
    print(day, what, sep="\t")
