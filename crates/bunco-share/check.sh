#!/usr/bin/env bash
# Reads what `bunco scan --observables` writes with the programs it is for: the STIX library and its validator, PyMISP and its schema.
# PYTHON chooses the interpreter; BUNCO names the program, which is built when it is not given.
set -euo pipefail
cd "$(dirname "$0")"

target="$(cargo metadata --no-deps --format-version 1 | "${PYTHON:-python3}" -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')"
venv="$target/share-venv"
[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements.txt

if [ -z "${BUNCO:-}" ]; then
    cargo build --quiet --profile ci --locked --package bunco-cli
    BUNCO="$target/ci/bunco"
fi
"$venv/bin/python" tests/validate.py "$BUNCO" ../../tests/messages
