#!/bin/sh
# Signs the application for this computer alone, puts it into a disk image, installs it from there, and tries it.
#
#   packaging/macos/try_app.sh "dist/Scanner Desktop.app" dist/scanner-desktop-0.1.0.dmg
#
# For a computer that nobody works on, such as a runner: an application of this name in /Applications is replaced, and
# removed in the end. An ad-hoc signature does not let others start it; README.md says how to sign for them.
set -eu

app=$1
image=$2
installed="/Applications/$(basename "$app")"
home=$(mktemp -d)
volume=$(mktemp -d)
trap 'hdiutil detach "$volume" >/dev/null 2>&1 || true; rm -rf "$home" "$installed"' EXIT

codesign --force --deep --sign - --options runtime \
    --entitlements "$(dirname "$0")/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"
rm -f "$image"
hdiutil create -quiet -volname "Scanner Desktop" -srcfolder "$app" -format UDZO "$image"

hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$image"
rm -rf "$installed"
ditto "$volume/$(basename "$app")" "$installed"
hdiutil detach -quiet "$volume"
plutil -lint "$installed/Contents/Info.plist"
plutil -extract NSCameraUsageDescription raw "$installed/Contents/Info.plist"

program="$installed/Contents/MacOS/scanner-desktop"
# Nothing of the checkout leads into it; a credential and a camera are among what doctor looks for.
bare() {
    env -i PATH=/usr/bin:/bin HOME="$home" LANG=en_US.UTF-8 SCANNER_DESKTOP_CAMERA=simulated \
        SCANNER_DESKTOP_API_KEY=csb_trial_of_the_application_0000 "$@"
}
bare "$program" --version
bare "$program" doctor
bare "$program" doctor --json | grep -q "$installed"  # the libzbar is the application's own
bare "$program" demo --headless --captures 3 --seconds 120
echo "The application works from $installed."
