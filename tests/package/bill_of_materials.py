"""bill_of_materials.py SCHEMA BILL VERSION: the shape of CycloneDX 1.5 as far as it is used, and
what a reader of the bill relies on. (Once validated against CycloneDX's own schema, which is too
large to carry along.)"""

import json
import sys

import jsonschema

schema, bill = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
jsonschema.Draft7Validator.check_schema(schema)
jsonschema.validate(bill, schema)

components = bill["components"]
references = [component["bom-ref"] for component in components]
assert len(references) == len(set(references)), "a reference stands twice"
wanted = bill["dependencies"][0]["dependsOn"]
assert len(wanted) == len(set(wanted)), "a dependency stands twice"
assert set(wanted) <= set(references), "a dependency is not among the components"
assert bill["metadata"]["component"]["version"] == sys.argv[3], "another version"

use = {component["name"]: component["properties"][0]["value"] for component in components}
for name in ("libqt6core6", "libopencv-core406", "libtesseract5", "libbotan-2-19", "libc6"):
    assert use.get(name) == "linked", f"{name} is {use.get(name)}"
for name in ("libsecret-1-0", "libqt6sql6-sqlite"):
    assert use.get(name) == "loaded at run time", f"{name} is {use.get(name)}"
assert use.get("gb2260"), "the data is missing"
for component in components:
    direct = component["properties"][0]["value"] != "indirectly"
    assert direct == (component["bom-ref"] in wanted), component["name"]
