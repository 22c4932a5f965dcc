#!/bin/sh
# Builds libzbar-64.dll for the bundle on Windows out of zbar's source, on Linux with the compiler of mingw-w64.
#
#   apt-get install gcc-mingw-w64-x86-64 && apt-get source --download-only zbar=0.23.93-8
#   packaging/windows/build_zbar.sh zbar_0.23.93.orig.tar.gz
#
# Only linear symbologies are in it: QR, SQ and DataBar, where zbar's known memory errors are, the station never asks of
# zbar. Nothing but Windows itself is needed beside it. The same source and compiler give the same bytes.
set -eu

version=0.23.93
checksum=212dfab527894b8bcbcc7cd1d43d63f5604a07473d31a5f02889e372614ebe28
compiler=${CC:-x86_64-w64-mingw32-gcc}

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: $0 zbar_$version.orig.tar.gz" >&2
    exit 2
fi
if ! echo "$checksum  $1" | sha256sum --check --status; then
    echo "$0: $1 is not the source of zbar $version that was looked at (SHA-256 $checksum)" >&2
    exit 1
fi

target=$(cd "$(dirname "$0")/../.." && pwd)/build/windows
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xzf "$1" -C "$work" --strip-components=1
mkdir -p "$target"
cat > "$work/config.h" <<'CONFIG'
#define ENABLE_CODABAR 1
#define ENABLE_CODE128 1
#define ENABLE_CODE39 1
#define ENABLE_CODE93 1
#define ENABLE_EAN 1
#define ENABLE_I25 1
#define HAVE_INTTYPES_H 1
#define NDEBUG 1
#define PACKAGE_VERSION "0.23.93"
#define ZBAR_VERSION_MAJOR 0
#define ZBAR_VERSION_MINOR 23
#define ZBAR_VERSION_PATCH 93
CONFIG

cd "$work/zbar"
# -w: the warnings are another project's. winpthread, for the clock, goes into the library itself.
"$compiler" -shared -O2 -std=gnu11 -w -static -s -Wl,--no-insert-timestamp -I"$work" -I"$work/include" -I. \
    config.c decoder.c error.c image.c img_scanner.c misc.c refcnt.c scanner.c symbol.c \
    decoder/codabar.c decoder/code128.c decoder/code39.c decoder/code93.c decoder/ean.c decoder/i25.c \
    -lpthread -o "$target/libzbar-64.dll"

# The LGPL goes with the library; bill_of_materials.py reads the first line.
{
    echo "zbar $version"
    echo "Built out of zbar_$version.orig.tar.gz of Debian (SHA-256 $checksum) by packaging/windows/build_zbar.sh."
    echo
    cat "$work/LICENSE.md" "$work/COPYING"
} > "$target/libzbar-64.txt"
echo "$target/libzbar-64.dll"
