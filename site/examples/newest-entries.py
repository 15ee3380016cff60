from urllib.request import urlopen
from xml.etree import ElementTree

atom = "{http://www.w3.org/2005/Atom}"
feed = ElementTree.parse(urlopen("{url}"))
for entry in feed.findall(f"{atom}entry")[:5]:
    print(entry.findtext(f"{atom}updated")[:10], entry.findtext(f"{atom}title"), sep="\t")
