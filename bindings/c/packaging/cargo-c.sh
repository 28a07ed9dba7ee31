#!/usr/bin/env bash
# What cargo-c installs is what install.sh installs: the library by its names, the functions of libbunco.symbols and no others, headers,
# and a bunco.pc with which a program is built, shared and static, and runs.
#
#     cargo-c.sh FOLDER        where cargo-c itself is kept; it is built there unless it is there
#
# Needs pkg-config, gcc and, to build cargo-c, the headers of OpenSSL.
set -euo pipefail
folder=$(mkdir -p "${1:?usage: cargo-c.sh FOLDER}" && cd "$1" && pwd)
cd "$(dirname "$0")/.."

# The last one that rustc 1.95 builds.
version=0.10.24+cargo-0.98.0
if [ "$("$folder/bin/cargo-cinstall" --version 2> /dev/null | cut -d' ' -f2)" != $version ]; then
    env -u CARGO_TARGET_DIR CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked --quiet --root "$folder" cargo-c --version =$version
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$folder/bin:$PATH cargo cinstall --profile ci --locked -p bunco-capi --prefix "$work" --libdir lib 2> "$work/log" ||
    { cat "$work/log" >&2; exit 1; }
shared=$work/lib/libbunco.so.1
fail() { echo "cargo-c: $*" >&2; exit 1; }

for header in bunco.h bunco.hpp; do cmp "include/$header" "$work/include/$header"; done
readelf -d "$shared" | grep -q 'SONAME.*\[libbunco\.so\.1\]' || fail "the library is not called libbunco.so.1"
nm -D --defined-only "$shared" | awk '{ print $3 }' | sort | diff libbunco.symbols - || fail "exports differ from libbunco.symbols"

export PKG_CONFIG_PATH=$work/lib/pkgconfig LD_LIBRARY_PATH=$work/lib
wanted=$(sed -n 's/^#define BUNCO_VERSION "\(.*\)"/\1/p' include/bunco.h)
[ "$(pkg-config --modversion bunco)" = "$wanted" ] || fail "bunco.pc is not of version $wanted"
# shellcheck disable=SC2046  # words
gcc examples/scan_mail.c -o "$work/shared" $(pkg-config --cflags --libs bunco)
# shellcheck disable=SC2046  # words
gcc examples/scan_mail.c -o "$work/static" $(pkg-config --static --cflags --libs bunco | sed 's/-lbunco/-l:libbunco.a/')
for how in shared static; do
    "$work/$how" examples/mail.eml | grep -q '^likely a scam' || fail "the program does not find a scam in examples/mail.eml ($how)"
done
echo "cargo-c $version installs the same library, headers and bunco.pc"
