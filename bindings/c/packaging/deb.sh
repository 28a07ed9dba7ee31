#!/bin/sh
# Makes the Debian packages libbunco1, libbunco-dev, bunco (the program), bunco-milter and bunco-plugins.
#
#     cargo build --release -p bunco-capi -p bunco-cli
#     bindings/c/packaging/deb.sh target/release OUT
#
# bunco is left out where the program was not built, and bunco-milter where libmilter-dev is not installed.
set -eu

usage="usage: deb.sh BUILT OUT"
made=${1:?$usage} out=${2:?$usage}
here=$(cd "$(dirname "$0")/.." && pwd)
arch=$(dpkg --print-architecture)
libdir=/usr/lib/$(gcc -print-multiarch)
defined() { sed -n "s/^#define $1 \"*\([^\"]*\)\"*/\1/p" "$here/include/bunco.h"; }
version=$(defined BUNCO_VERSION) abi=$(defined BUNCO_ABI_VERSION)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$work/debian"
: > "$work/debian/control"

# What a program or library needs, as Debian's packages.
needs() {
    (cd "$work" && dpkg-shlibdeps -O --ignore-missing-info -l"$library$libdir" -e "$1" 2> /dev/null) | sed -n 's/^shlibs:Depends=//p'
}

# package NAME SECTION DEPENDS DESCRIPTION: from the files in $work/NAME
package() {
    mkdir -p "$work/$1/DEBIAN" "$work/$1/usr/share/doc/$1"
    cat "$here/../../LICENSE-MIT" "$here/../../LICENSE-APACHE" > "$work/$1/usr/share/doc/$1/copyright"
    find "$work/$1/usr/share/man" -type f -exec gzip -9n {} + 2> /dev/null || true
    if [ -d "$work/$1/etc" ]; then (cd "$work/$1" && find etc -type f -printf '/%p\n') > "$work/$1/DEBIAN/conffiles"; fi
    chmod -R u+rwX,go+rX,go-w "$work/$1"
    {
        printf 'Package: %s\nVersion: %s\nArchitecture: %s\nSection: %s\nPriority: optional\n' "$1" "$version" "$arch" "$2"
        printf 'Maintainer: bunco developers <bunco@bunco.example>\nInstalled-Size: %s\n' "$(du -sk "$work/$1/usr" | cut -f1)"
        printf 'Depends: %s\nHomepage: https://github.com/bunco/bunco\nDescription: %s\n' "$3" "$4"
    } > "$work/$1/DEBIAN/control"
    dpkg-deb -Zgzip --root-owner-group --build "$work/$1" "$out" > /dev/null
}

words="tells whether a message is a tech-support scam or poses as a brand"
library=$work/libbunco$abi dev=$work/libbunco-dev

PREFIX=/usr LIBDIR=$libdir DESTDIR=$dev "$here/install.sh" "$made"
mkdir -p "$library$libdir" "$library/DEBIAN"
mv "$dev$libdir"/libbunco.so.* "$library$libdir"
strip --strip-unneeded "$(readlink -f "$library$libdir/libbunco.so.$abi")"
strip --strip-debug "$dev$libdir/libbunco.a"
printf 'libbunco %s libbunco%s (>= %s)\n' "$abi" "$abi" "$version" > "$library/DEBIAN/shlibs"
{
    echo "libbunco.so.$abi libbunco$abi #MINVER#"
    sed "s/.*/ &@BUNCO_$abi $version/" "$here/libbunco.symbols"
} > "$library/DEBIAN/symbols"
printf 'activate-noawait ldconfig\n' > "$library/DEBIAN/triggers"
package "libbunco$abi" libs "$(needs "$(readlink -f "$library$libdir/libbunco.so.$abi")")" "$words (shared library)"
package libbunco-dev libdevel "libbunco$abi (= $version)" "$words (development files)"

if [ -x "$made/bunco" ]; then
    install -D "$made/bunco" "$work/bunco/usr/bin/bunco"
    strip "$work/bunco/usr/bin/bunco"
    mkdir -p "$work/bunco/usr/share/man/man1"
    "$made/bunco" man > "$work/bunco/usr/share/man/man1/bunco.1"
    package bunco utils "$(needs "$work/bunco/usr/bin/bunco")" "$words (program)"
fi

if [ -e /usr/include/libmilter/mfapi.h ]; then
    make -s -C "$here/milter" install OUT="$work/debian" PREFIX=/usr UNITDIR=/lib/systemd/system DESTDIR="$work/bunco-milter" CFLAGS="-O2" \
        BUNCO_CFLAGS="-I$here/include" BUNCO_LIBS="-L$library$libdir -l:libbunco.so.$abi"
    strip "$work/bunco-milter/usr/sbin/bunco-milter"
    package bunco-milter mail "libbunco$abi (>= $version), $(needs "$work/bunco-milter/usr/sbin/bunco-milter")" "$words (filter for Postfix and Sendmail)"
fi

install -D -m 644 "$here/rspamd/bunco.lua" "$work/bunco-plugins/usr/share/bunco/rspamd/bunco.lua"
install -D -m 644 "$here/spamassassin/Bunco.pm" "$work/bunco-plugins/usr/share/bunco/spamassassin/Bunco.pm"
install -D -m 644 "$here/spamassassin/bunco.cf" "$work/bunco-plugins/usr/share/bunco/spamassassin/bunco.cf"
package bunco-plugins mail "libbunco$abi (>= $version)" "$words (plugins for Rspamd and SpamAssassin)"
