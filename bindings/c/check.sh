#!/usr/bin/env bash
# The C library and all that is built on it: C and C++ programs with gcc and clang, costs, the binary interface, Debian packages,
# bunco-milter in a real Postfix, the plugins in a real Rspamd and SpamAssassin.
#
#     check.sh             all of it
#     check.sh packages    only installs what is needed with apt: as root, on Debian or Ubuntu
#     check.sh systems     all but that and `cargo test`, which has been run
#
# Servers are started on loopback only, with configurations and queues of their own in temporary folders. `cargo test` needs none of
# this.
set -euo pipefail
cd "$(dirname "$0")"

needed="abigail-tools clang cmake dpkg-dev g++ gcc libffi-platypus-perl libmilter-dev libssl-dev make pkg-config postfix rspamd spamassassin spamd valgrind"

say() { printf '\n-- %s\n' "$*"; }

# Installs what is missing, without starting any service.
packages() {
    local missing="" name
    for name in $needed; do
        dpkg -s "$name" 2> /dev/null | grep -q '^Status: install ok' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || { echo "not installed:$missing" >&2; exit 1; }
    say "apt-get install$missing"
    export DEBIAN_FRONTEND=noninteractive
    local policy=/usr/sbin/policy-rc.d ours=""
    if [ ! -e $policy ]; then
        printf '#!/bin/sh\nexit 101\n' > $policy
        chmod +x $policy
        ours=1
    fi
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
    # A mirror may be slow to answer; what is still missing after three attempts is an error.
    local tries
    for tries in 1 2 3; do
        # shellcheck disable=SC2086  # words
        if apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing > "$work/apt.log" 2>&1; then break; fi
        [ "$tries" != 3 ] || { cat "$work/apt.log" >&2; exit 1; }
        sleep 10
    done
    [ -z "$ours" ] || rm $policy
}

# Instructions for one scan of a file: those of 25 scans less those of 5, so that what is done once does not count.
instructions() {
    local few many
    few=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" "$2" 5 2>&1 | sed -n 's/.*Collected : //p')
    many=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" "$2" 25 2>&1 | sed -n 's/.*Collected : //p')
    echo $(((many - few) / 20))
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Servers give up the rights of root, and still read the library.
chmod 755 "$work"
if [ "${1:-all}" != systems ]; then packages; fi
if [ "${1:-all}" = packages ]; then exit; fi
if [ "${1:-all}" = all ]; then
    say "C and C++ programs"
    cargo test --profile ci --locked --quiet -p bunco-capi
fi

say "libraries and programs"
cargo build --profile ci --locked --quiet -p bunco-capi -p bunco-cli
built=$(cargo metadata --no-deps --format-version 1 --locked | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/ci
PREFIX=$work/installed ./install.sh "$built"
export PKG_CONFIG_PATH=$work/installed/lib/pkgconfig LD_LIBRARY_PATH=$work/installed/lib
library=$work/installed/lib/libbunco.so.1

say "binary interface"
abi/check.sh
abi/check.sh --test

say "cargo-c"
(unset LD_LIBRARY_PATH PKG_CONFIG_PATH && packaging/cargo-c.sh "$(dirname "$built")/cargo-c")

say "what C adds to a scan"
# shellcheck disable=SC2046  # words
gcc -O2 tests/cost.c -o "$work/cost" $(pkg-config --cflags --libs bunco)
mail=../../tests/messages/scam/paypal-note-abuse.eml
c=$(instructions "$work/cost" $mail) rust=$(instructions "$built/examples/cost" $mail)
# examples/cost is built by `cargo test`.
echo "a scan of $(stat -c %s $mail) bytes: $c instructions from C, $rust from Rust"
[ $((c * 100)) -le $((rust * 105)) ] || { echo "C adds more than 5 %" >&2; exit 1; }

say "bunco-milter"
for compiler in gcc clang; do
    mkdir "$work/$compiler"
    make -s -C milter OUT="$work/$compiler" CC=$compiler CFLAGS="-O2 -g" all check
done
mkdir "$work/sanitized"
make -s -C milter OUT="$work/sanitized" CC=gcc CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all" all check
python3 milter/tests/postfix.py "$work/gcc/bunco-milter"
say "bunco-milter under sanitizers"
python3 milter/tests/postfix.py "$work/sanitized/bunco-milter"

say "Rspamd and SpamAssassin"
python3 rspamd/test.py "$library"
python3 spamassassin/test.py "$library"

say "Debian packages"
unset LD_LIBRARY_PATH PKG_CONFIG_PATH
packaging/deb.sh "$built" "$work/debs"
# Built with assertions and in many units, the library is larger than a release by 27 % (docs/c-api.md): 14 MB stand for 11.
packaging/test.sh "$work/debs" 14
