import json
from urllib.request import urlopen

tasks = json.load(urlopen("{url}"))["tasks"]
late = [task for task in tasks if task["status"] == "completed-late"]
late.sort(key=lambda task: task["progress"]["evidence"][-1]["quote"])
late.sort(key=lambda task: task["progress"]["on"], reverse=True)
for task in late[:5]:
    progress = task["progress"]
    print(task["deadline"]["text"], progress["on"],
          progress["evidence"][-1]["quote"], sep="\t")
