#!/bin/sh
# Puts the program into this person's menu (no root needed), or takes it out again:  ./install.sh [--remove]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
id=com.closient.ScannerDesktop
entry="$data/applications/$id.desktop"

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$data/metainfo/$id.metainfo.xml"
    find "$data/icons/hicolor" -name "$id.*" -delete 2>/dev/null || true
    echo "Scanner Desktop is no longer in the menu. Its folder, $here, can be deleted; captures are kept elsewhere."
    exit 0
fi

mkdir -p "$data/applications"
cp -R "$here/share/icons" "$here/share/metainfo" "$data/"
# The Desktop Entry Specification wants a path with spaces quoted, and \ " ` $ escaped within the quotes; sed, in turn,
# wants \ & | escaped in a replacement. (A percent sign is a field code's start: doubled.)
quoted=$(printf '%s' "$here/scanner-desktop" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
for_sed=$(printf '"%s"' "$quoted" | sed -e 's/[\\&|]/\\&/g')
sed -e "s|^Exec=scanner-desktop|Exec=$for_sed|" "$here/share/applications/$id.desktop" >"$entry"
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
fi
echo "Scanner Desktop is in the menu."
