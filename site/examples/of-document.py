import json
from urllib.request import urlopen

for task in json.load(urlopen("{url}"))["tasks"][:5]:
    lead = task["actors"][0]["name"] if task["actors"] else ""
    print(lead, task["statement"], sep="\t")
