"""Loads what bunco shares of a folder of messages as those who get it would.

usage: validate.py PROGRAM FOLDER
"""

import csv
import importlib.resources
import io
import json
import os
import subprocess
import sys

import jsonschema
import pymisp
import stix2
import stix2validator


def share(program, form, folder):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1795392000"}
    return subprocess.run([program, "scan", "--observables", form, folder], env=environment, check=True, capture_output=True, text=True).stdout


def stix(text):
    """The number of observables in a bundle that library and validator accept."""
    results = stix2validator.validate_string(text, stix2validator.ValidationOptions(version="2.1"))
    assert results.is_valid, [str(error) for error in results.errors]
    added = {"phone-number", "cryptocurrency-wallet"}
    bundle = stix2.parse(text, allow_custom=True, version="2.1")
    observables = 0
    for thing in bundle.objects:
        kind = thing["type"]
        if kind in added or kind in ("domain-name", "url", "email-addr"):
            observables += 1
        if kind in ("domain-name", "url", "email-addr"):
            own = {"domain-name": stix2.DomainName, "url": stix2.URL, "email-addr": stix2.EmailAddress}[kind](value=thing["value"])
            assert own.id == thing["id"], f"{thing['id']} should be {own.id}"
        if kind not in added and thing.get("target_ref", "").split("--")[0] not in added:
            # Nothing but the two added kinds, and what refers to them, is unknown to the library.
            stix2.parse(thing.serialize() if hasattr(thing, "serialize") else json.dumps(thing), allow_custom=False, version="2.1")
    patterns = [thing for thing in bundle.objects if thing["type"] == "indicator"]
    assert len(patterns) == observables, (len(patterns), observables)
    return observables


def misp(text):
    """The number of attributes of an event that PyMISP takes and its schema allows."""
    value = json.loads(text)
    schema = json.loads((importlib.resources.files(pymisp) / "data" / "schema-lax.json").read_text())
    jsonschema.validate(value, schema)
    event = pymisp.MISPEvent()
    # It takes the value apart.
    event.load(json.loads(text))
    for given, read in zip(value["Event"]["Attribute"], event.attributes, strict=True):
        assert (given["type"], given["category"], given["value"]) == (read.type, read.category, read.value), given
    assert not event.published and str(event.distribution) == "0"
    return len(event.attributes)


def main():
    program, folder = sys.argv[1:]
    bundle = stix(share(program, "stix", folder))
    attributes = misp(share(program, "misp", folder))
    rows = len(list(csv.DictReader(io.StringIO(share(program, "csv", folder), newline=""))))
    assert bundle == attributes == rows > 20, (bundle, attributes, rows)
    print(f"{rows} observables: STIX, MISP and CSV are sound")


if __name__ == "__main__":
    main()
