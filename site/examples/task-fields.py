import json
from urllib.request import urlopen

schema = json.load(urlopen("{url}"))
for field in list(schema["properties"]["tasks"]["items"]["properties"])[:8]:
    print(field)
