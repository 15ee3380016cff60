import csv, io
from urllib.request import urlopen

values = csv.DictReader(io.TextIOWrapper(urlopen("{url}"), "utf-8-sig", newline=""))
ranks = [value for value in values
         if value["measure"] == "pci-rank" and value["role"] == "actual"]
ranks.sort(key=lambda value: value["url"])
ranks.sort(key=lambda value: value["period"], reverse=True)
for value in ranks[:5]:
    print(value["period"], value["place"], value["value_text"], value["url"], sep="\t")
