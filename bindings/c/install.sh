#!/bin/sh
# Installs the C library: headers, shared and static library, pkg-config and CMake files, manual page.
#
#     cargo build --release -p bunco-capi
#     PREFIX=/usr LIBDIR=/usr/lib/x86_64-linux-gnu DESTDIR=/tmp/root bindings/c/install.sh target/release
#
# PREFIX is /usr/local and LIBDIR $PREFIX/lib unless set; DESTDIR, for packagers, is put before both. The shared library is linked here
# (CC, LDFLAGS) from the static one, since only so its symbols get versions: the functions of libbunco.symbols, and no others.
set -eu

made=${1:?usage: install.sh FOLDER, where the libraries were built}
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
root=${DESTDIR:-}
# What rustc names for static linking on Linux (`cargo rustc -p bunco-capi -- --print native-static-libs`).
private="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"

# Version and ABI are those of the header.
defined() { sed -n "s/^#define $1 \(.*\)/\1/p" "$here/include/bunco.h"; }
major=$(defined BUNCO_VERSION_MAJOR) minor=$(defined BUNCO_VERSION_MINOR) patch=$(defined BUNCO_VERSION_PATCH)
abi=$(defined BUNCO_ABI_VERSION)
version=$major.$minor.$patch
library=libbunco.so.$abi.$minor.$patch

fill() {
    sed -e "s|@PREFIX@|$prefix|g" -e "s|@LIBDIR@|$libdir|g" -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|$major|g" \
        -e "s|@MINOR@|$minor|g" -e "s|@ABI@|$abi|g" -e "s|@PRIVATE@|$private|g" "$here/packaging/$1" > "$2"
    chmod 644 "$2"
}

link() {
    script=$(mktemp)
    { echo "BUNCO_$abi { global:"; sed 's/$/;/' "$here/libbunco.symbols"; echo "local: *; };"; } > "$script"
    # shellcheck disable=SC2046,SC2086  # words
    ${CC:-cc} -shared -o "$1" -Wl,-soname,"libbunco.so.$abi" -Wl,--version-script="$script" $(sed 's/^/-Wl,-u,/' "$here/libbunco.symbols") \
        -Wl,--gc-sections -Wl,--no-undefined -Wl,-z,relro,-z,now ${LDFLAGS:-} "$made/libbunco_capi.a" $private
    rm "$script"
}

install -d "$root$prefix/include" "$root$libdir/pkgconfig" "$root$libdir/cmake/bunco" "$root$prefix/share/man/man3"
install -m 644 "$here/include/bunco.h" "$here/include/bunco.hpp" "$root$prefix/include"
link "$root$libdir/$library"
ln -sf "$library" "$root$libdir/libbunco.so.$abi"
ln -sf "libbunco.so.$abi" "$root$libdir/libbunco.so"
install -m 644 "$made/libbunco_capi.a" "$root$libdir/libbunco.a"
install -m 644 "$here/bunco.3" "$root$prefix/share/man/man3"
fill bunco.pc.in "$root$libdir/pkgconfig/bunco.pc"
fill bunco-config.cmake.in "$root$libdir/cmake/bunco/bunco-config.cmake"
fill bunco-config-version.cmake.in "$root$libdir/cmake/bunco/bunco-config-version.cmake"
