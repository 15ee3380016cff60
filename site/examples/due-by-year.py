import csv, io
from collections import Counter
from urllib.request import urlopen

deadlines = csv.DictReader(io.TextIOWrapper(urlopen("{url}"), "utf-8-sig", newline=""))
years = Counter(row["last_day"][:4] for row in deadlines if row["last_day"])
rows = sorted(years.items(), key=lambda row: (-row[1], row[0]))
for year, deadlines in rows[:5]:
    print(year, deadlines, sep="\t")
