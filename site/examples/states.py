import json
from urllib.request import urlopen

items = json.load(urlopen("{url}"))["properties"]["items"]
status = items["additionalProperties"]["properties"]["status"]
for state in status["properties"]["state"]["enum"]:
    print(state)
