#!/usr/bin/env bash
# Builds the wheel, installs it in an environment of its own, and tests it: pytest with the examples of the docs, stubs against the
# module, types of the examples and of everything that is public. Takes some five minutes the first time.
# PYTHON chooses the interpreter (3.11 or later); the environment is kept in .venv for the next time.
# BUNCO names the program to compare reports with; without it, it is built.
set -euo pipefail
cd "$(dirname "$0")"

bin="$PWD/.venv/bin"
export PIP_DISABLE_PIP_VERSION_CHECK=1
[ -x "$bin/python" ] || "${PYTHON:-python3}" -m venv .venv
# Packages come while the Rust code is checked.
"$bin/python" -m pip install --quiet --requirement requirements.txt &
packages=$!

target() { cargo metadata --no-deps --format-version 1 --manifest-path "$1" | "$bin/python" -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])'; }

cargo fmt --check
cargo clippy --release --locked --all-targets -- -D warnings
wait "$packages"

wheels="$(target Cargo.toml)/wheels"
rm -rf "$wheels"
"$bin/maturin" build --release --locked --quiet --interpreter "$bin/python" --out "$wheels"
"$bin/python" -m pip install --quiet --no-deps --force-reinstall "$wheels"/bunco-*.whl

if [ -z "${BUNCO:-}" ]; then
    (cd ../.. && cargo build --quiet --profile ci --locked --package bunco-cli)
    BUNCO="$(target ../../Cargo.toml)/ci/bunco"
fi
export BUNCO

"$bin/python" -m pytest
"$bin/python" -m mypy.stubtest bunco --mypy-config-file pyproject.toml
lines="$(mktemp -d)"
"$bin/python" -m mypy --strict examples benches python/bunco --linecount-report "$lines"
# Functions with types, and functions, of the package alone.
awk '$5 ~ /^bunco/ { typed += $3; all += $4 } END { print typed " of " all " functions have types"; exit typed != all || all == 0 }' "$lines/linecount.txt"
rm -r "$lines"
