#!/usr/bin/env bash
# Builds the wheel, installs it in an environment of its own, and tests it: pytest, stubs against the module, types of an example.
# PYTHON chooses the interpreter (3.11 or later); the environment is kept in .venv for the next time.
# BUNCO names the program to compare reports with; without it, it is built.
set -euo pipefail
cd "$(dirname "$0")"

python="${PYTHON:-python3}"
target="$(cargo metadata --no-deps --format-version 1 | "$python" -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')"

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt

cargo fmt --check
cargo clippy --release --locked --all-targets -- -D warnings
rm -rf "$target/wheels"
.venv/bin/maturin build --release --locked --quiet --interpreter .venv/bin/python --out "$target/wheels"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$target"/wheels/bunco-*.whl

if [ -z "${BUNCO:-}" ]; then
    (cd ../.. && cargo build --quiet --profile ci --locked --package bunco-cli)
    BUNCO="$(cd ../.. && cargo metadata --no-deps --format-version 1 | "$OLDPWD/.venv/bin/python" -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')/ci/bunco"
fi
export BUNCO

.venv/bin/python -m pytest
.venv/bin/python -m mypy.stubtest bunco --mypy-config-file pyproject.toml
.venv/bin/python -m mypy --strict examples python/bunco
