import csv, io
from collections import Counter
from urllib.request import urlopen

outcomes = csv.DictReader(io.TextIOWrapper(urlopen("{url}"), "utf-8-sig", newline=""))
count = Counter((outcome["place"], outcome["verdict"]) for outcome in outcomes)
places = {place for place, verdict in count if verdict in ("met", "missed")}
for place in sorted(places, key=lambda place: (-count[place, "missed"], place))[:5]:
    print(place, count[place, "missed"], count[place, "met"], sep="\t")
