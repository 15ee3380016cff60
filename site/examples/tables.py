import json
from urllib.request import urlopen

for resource in json.load(urlopen("{url}"))["resources"]:
    if resource["format"] == "csv":
        print(resource["path"], resource["bytes"],
              len(resource["schema"]["fields"]), sep="\t")
