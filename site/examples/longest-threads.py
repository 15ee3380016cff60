import json
from urllib.request import urlopen

threads = json.load(urlopen("{url}"))["threads"]
threads.sort(key=lambda thread: (-len(thread["entries"]), thread["id"]))
for thread in threads[:5]:
    entries = thread["entries"]
    print(thread["id"], thread["place"], len(entries),
          entries[0]["date"], entries[-1]["date"], sep="\t")
