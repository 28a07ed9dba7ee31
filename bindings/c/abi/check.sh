#!/usr/bin/env bash
# Compares the binary interface with that of the last release (abidiff of libabigail).
#
#     abi/check.sh            against the header of the last tag v*, else against released.h here
#     abi/check.sh --test     deliberate breaks must be found, and additions must pass
#
# What is compared are libraries of empty functions made from the headers: tests/header.rs proves that the header is that of the
# source, and tests/c.rs that the library exports its functions. Built as C++, where functions take enums as such, so that their
# numbers are compared as well. At a release, or when BUNCO_ABI_VERSION changes, include/bunco.h is copied to released.h.
set -euo pipefail
cd "$(dirname "$0")"
header=../include/bunco.h
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

abi_version() { sed -n 's/^#define BUNCO_ABI_VERSION //p' "$1"; }

plain() { g++ -E -P -x c++ "$1" | tr -s '\n ' ' '; }

# stub HEADER OUT: a library of its functions, which do nothing
stub() {
    plain "$1" | sed -E 's/(\bbunco_[a-z_]+ ?\([^;{}]*\)) ?;/\1 { __builtin_trap(); }\n/g' > "$work/stub.cpp"
    g++ -w -g -O0 -shared -fPIC -Wl,-soname,"libbunco.so.$(abi_version "$1")" -o "$2" "$work/stub.cpp"
    # A comparison of nothing would find no difference.
    local functions
    functions=$(nm -D --defined-only "$2" | grep -c ' T bunco_')
    [ "$functions" -ge 60 ] || { echo "abi: only $functions functions of $1 were read" >&2; exit 2; }
}

options() { plain "$1" | sed -n 's/.*typedef struct { \([^}]*\)} bunco_options;.*/\1/p'; }

# compatible OLD NEW: functions may be added, and options at the end of theirs
compatible() {
    stub "$1" "$work/old.so"
    stub "$2" "$work/new.so"
    local old
    old=$(options "$1")
    [ -n "$old" ] || { echo "abi: no bunco_options in $1" >&2; exit 2; }
    [[ "$(options "$2")" == "$old"* ]] || { echo "bunco_options: changed before its end"; return 1; }
    abidiff --no-added-syms --suppressions allowed.ini "$work/old.so" "$work/new.so"
}

# try pass|fail WHAT SED-SCRIPT
try() {
    sed -E "$3" "$header" > "$work/changed.h"
    ! cmp -s "$header" "$work/changed.h" || { echo "abi: \"$2\" changed nothing" >&2; exit 1; }
    result=pass
    compatible "$header" "$work/changed.h" > "$work/words" || result=fail
    [ "$result" = "$1" ] || { echo "abi: $2: expected to $1" >&2; cat "$work/words" >&2; exit 1; }
}

if [ "${1:-}" = --test ]; then
    try fail "a function is gone" '/^double bunco_report_base/d'
    try fail "an argument has another type" 's/bunco_report_finding\(const bunco_report \*report, size_t/bunco_report_finding(const bunco_report *report, int32_t/'
    try fail "a result has another type" 's/^double bunco_report_score/float bunco_report_score/'
    try fail "a status has another number" 's/BUNCO_PACK_SYNTAX = 10/BUNCO_PACK_SYNTAX = 9/'
    try fail "the span is wider" 's/^    size_t end;/    size_t end, more;/'
    try fail "an option is put between" 's/^    size_t max_parts;/    size_t max_new; size_t max_parts;/'
    try fail "an option has another type" 's/^    uint64_t work_per_byte;/    uint32_t work_per_byte;/'
    try pass "an option is added at the end" 's/^    const bunco_names \*names;/    const bunco_names *names; size_t max_new;/'
    try pass "a function is added" 's/^double bunco_report_score/double bunco_report_new(const bunco_report *report);\ndouble bunco_report_score/'
    try pass "a status is added" 's/BUNCO_PANIC = 99,/BUNCO_PANIC = 99, BUNCO_NEW = 100,/'
    echo "abi: breaks are found"
    exit
fi

old=released.h
tag=$(git describe --tags --match 'v*' --abbrev=0 2> /dev/null || true)
if [ -n "$tag" ] && git show "$tag:bindings/c/include/bunco.h" > "$work/tagged.h" 2> /dev/null; then old=$work/tagged.h; fi
if [ "$(abi_version "$old")" != "$(abi_version "$header")" ]; then
    echo "abi: $(abi_version "$header") is new; before it was $(abi_version "$old")"
elif compatible "$old" "$header"; then
    echo "abi: as in ${tag:-released.h}"
else
    echo "abi: old programs would notice; take it back, or raise BUNCO_ABI_VERSION" >&2
    exit 1
fi
