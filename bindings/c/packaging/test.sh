#!/bin/sh
# The packages of deb.sh, installed, used and removed: `test.sh FOLDER [LIMIT]`, as root. Nothing is left behind. LIMIT is what the
# library may take on disk, in MB: 12, what is promised of a release, unless said otherwise.
set -eu

debs=$(cd "${1:?usage: test.sh FOLDER [LIMIT], with the packages}" && pwd)
limit=${2:-12}
here=$(cd "$(dirname "$0")/.." && pwd)
names=$(for deb in "$debs"/*.deb; do dpkg-deb --field "$deb" Package; done)
for name in $names; do
    if dpkg -s "$name" > /dev/null 2>&1; then echo "$name is installed already" >&2; exit 1; fi
done
work=$(mktemp -d)
# shellcheck disable=SC2086  # words
trap 'dpkg --purge $names > /dev/null; rm -rf "$work"' EXIT

dpkg --install "$debs"/*.deb > "$work/log" || { cat "$work/log"; exit 1; }

library=$(pkg-config --variable=libdir bunco)/libbunco.so.1
readelf -d "$library" | grep -q 'SONAME.*\[libbunco.so.1\]'
nm -D --defined-only --with-symbol-versions "$library" | awk '$2 == "T" { print $3 }' | sort > "$work/exported"
sed 's/$/@@BUNCO_1/' "$here/libbunco.symbols" | sort | diff - "$work/exported"
test "$(nm -D --defined-only "$library" | grep -c -v ' A BUNCO_1$')" = "$(grep -c . "$here/libbunco.symbols")"
size=$(stat -Lc %s "$library")
test "$size" -le $((limit * 1000000)) || { echo "$library has $size bytes, more than $limit MB" >&2; exit 1; }

# shellcheck disable=SC2046  # words
gcc "$here/examples/scan_mail.c" -o "$work/dynamic" $(pkg-config --cflags --libs bunco)
"$work/dynamic" "$here/examples/mail.eml" | grep -q '^likely a scam'

cmake -S "$here/examples/cmake" -B "$work/cmake" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cmake --build "$work/cmake" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
(cd "$work/cmake" && ctest --output-on-failure > "$work/log" 2>&1) || { cat "$work/log"; exit 1; }

man --path 3 bunco > /dev/null && man --path 8 bunco-milter > /dev/null || ! command -v man > /dev/null
case " $names " in *bunco-milter*) bunco-milter -t > /dev/null ;; esac
# shellcheck disable=SC2086  # words
case " $(echo $names) " in *" bunco "*) bunco --version > /dev/null ;; esac
test -e /usr/share/bunco/rspamd/bunco.lua

# shellcheck disable=SC2086  # words
dpkg --purge $names > /dev/null
test ! -e "$library" && test ! -e /etc/bunco-milter.conf && test ! -e /usr/bin/bunco
trap 'rm -rf "$work"' EXIT
echo "packages: ok, a library of $size bytes"
