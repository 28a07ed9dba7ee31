#!/bin/sh
# Makes the Debian packages libbunco0, libbunco-dev and, when the program is there, bunco.
#
#     cargo build --release -p bunco-capi -p bunco-cli
#     bindings/c/packaging/deb.sh target/release OUT
set -eu

usage="usage: deb.sh BUILT OUT"
made=${1:?$usage} out=${2:?$usage}
here=$(cd "$(dirname "$0")" && pwd)
arch=$(dpkg --print-architecture)
libdir=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch)
version=$(sed -n 's/^#define BUNCO_VERSION "\(.*\)"/\1/p' "$here/../include/bunco.h")
abi=$(sed -n 's/^#define BUNCO_ABI_VERSION \(.*\)/\1/p' "$here/../include/bunco.h")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# package NAME SECTION DEPENDS DESCRIPTION: from the files in $work/NAME
package() {
    mkdir -p "$work/$1/DEBIAN" "$work/$1/usr/share/doc/$1"
    cat "$here/../../../LICENSE-MIT" "$here/../../../LICENSE-APACHE" > "$work/$1/usr/share/doc/$1/copyright"
    chmod -R u+rwX,go+rX,go-w "$work/$1"
    {
        printf 'Package: %s\nVersion: %s\nArchitecture: %s\nSection: %s\nPriority: optional\n' "$1" "$version" "$arch" "$2"
        printf 'Maintainer: bunco developers <bunco@bunco.example>\nInstalled-Size: %s\n' "$(du -sk "$work/$1/usr" | cut -f1)"
        printf 'Depends: %s\nHomepage: https://github.com/bunco/bunco\nDescription: %s\n' "$3" "$4"
    } > "$work/$1/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$work/$1" "$out" > /dev/null
}

PREFIX=/usr LIBDIR=$libdir DESTDIR=$work/libbunco-dev "$here/../install.sh" "$made"
strip --strip-unneeded "$work/libbunco-dev$libdir/libbunco.so.$version"
mkdir -p "$work/libbunco$abi$libdir" "$work/libbunco$abi/DEBIAN"
mv "$work/libbunco-dev$libdir/libbunco.so.$abi" "$work/libbunco-dev$libdir/libbunco.so.$version" "$work/libbunco$abi$libdir"
printf 'libbunco %s libbunco%s (>= %s)\n' "$abi" "$abi" "$version" > "$work/libbunco$abi/DEBIAN/shlibs"
printf 'activate-noawait ldconfig\n' > "$work/libbunco$abi/DEBIAN/triggers"
gzip -9n "$work/libbunco-dev/usr/share/man/man3/bunco.3"
words="tells whether a message is a tech-support scam or poses as a brand"
package "libbunco$abi" libs "libc6, libgcc-s1" "$words (shared library)"
package libbunco-dev libdevel "libbunco$abi (= $version)" "$words (development files)"
if [ -x "$made/bunco" ]; then
    install -D "$made/bunco" "$work/bunco/usr/bin/bunco"
    package bunco utils "libc6, libgcc-s1" "$words (program)"
fi
