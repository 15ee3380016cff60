import csv, io
from urllib.request import urlopen

rows = list(csv.DictReader(io.TextIOWrapper(urlopen("{url}"), "utf-8-sig", newline="")))
for kind in sorted({row["kind"] for row in rows}):
    stated = [(row["body"] != "", row["deadline"] != "")
              for row in rows if row["kind"] == kind]
    print(kind, len(stated), sum(body for body, _ in stated),
          sum(deadline for _, deadline in stated), stated.count((True, True)), sep="\t")
