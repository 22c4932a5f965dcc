#!/bin/sh
# Installs the package in a system that may be bare, uses it as a person does, removes and purges it. As root:
#
#     packaging/linux/try_deb.sh scanner-desktop_VERSION.deb [OLDER.deb]
#
# With an older package that one is installed first and captures, so that the newer one finds a queue. Where TRIAL names
# build/scanner-desktop-trial, that runs in the installed folder, too. Makes a person "desk" and leaves its home.
set -eu
new=$(realpath "$1")
older=${2:+$(realpath "$2")}
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
program=/usr/lib/scanner-desktop

say() { printf '\n== %s\n' "$*"; }
as_desk() { runuser -u desk -- env HOME=/home/desk XDG_RUNTIME_DIR=/tmp/desk-run "$@"; }
now() { date +%s%3N; }

# Seconds from the start of the command to a window that X shows, on a screen of its own.
window_after() {
    start=$(now)
    as_desk DISPLAY=:97 "$program/scanner-desktop" demo >/tmp/desk-window.log 2>&1 &
    desk=$!
    while ! xdotool search --onlyvisible --name '^Scanner Desktop' >/dev/null 2>&1; do
        [ $(($(now) - start)) -lt 60000 ] || { echo "no window within 60 s"; cat /tmp/desk-window.log; exit 1; }
        sleep 0.02
    done
    echo "start to window: $(($(now) - start)) ms"
    sleep 1
    pkill -TERM -u desk -f "^$program/scanner-desktop demo"
    wait "$desk" || { echo "told to end, it exits with $?"; exit 1; }
}

id desk >/dev/null 2>&1 || useradd -m desk
mkdir -p /tmp/desk-run && chown desk /tmp/desk-run && chmod 700 /tmp/desk-run
apt-get update -qq
if [ -n "$older" ]; then
    say "the older package, and two captures with it"
    apt-get install -y -qq --no-install-recommends "$older" >/dev/null
    dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB\n' scanner-desktop
    as_desk scanner-desktop demo --headless --captures 2 --seconds 60 --report /home/desk/older.json >/dev/null
fi

say "install"
apt-get install -y --no-install-recommends "$new" | grep -E 'newly installed|to upgrade|disk space' || true
dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB\n' scanner-desktop
ldd "$program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" | grep 'not found' && exit 1

say "five captures in the demo, on a screen in memory"
as_desk scanner-desktop demo --headless --captures 5 --seconds 60 --report /home/desk/report.json

if [ -n "${TRIAL:-}" ]; then
    say "every library, plug-in, language and format"
    cp "$TRIAL" "$program/scanner-desktop-trial"
    as_desk "$program/scanner-desktop-trial"
    rm "$program/scanner-desktop-trial"
fi

say "a window on X, three times"
apt-get install -y -qq --no-install-recommends xvfb xdotool procps >/dev/null
Xvfb :97 -screen 0 1280x800x24 -nolisten tcp -noreset >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen"' EXIT
export DISPLAY=:97
sleep 1
for _ in 1 2 3; do window_after; done

say "doctor"
# With what a station has and a bare system has not: a camera, and a credential.
as_desk SCANNER_DESKTOP_CAMERA=simulated SCANNER_DESKTOP_API_KEY=any scanner-desktop doctor
man -w scanner-desktop >/dev/null 2>&1 || test -f /usr/share/man/man1/scanner-desktop.1.gz

# Nothing of the package, and each capture as it was: what $1 has done to the files of the system and of the person.
gone() {
    find / -xdev \( -path /home -o -path /proc -o -path /root -o -path /tmp \) -prune -o -name '*scanner-desktop*' -print |
        grep . && { echo "$1 left this behind"; exit 1; }
    [ "$(sha256sum "$kept")" = "$before" ] || { echo "$1 has touched $kept"; exit 1; }
    echo "$1: the program is gone, kept: $kept"
}

say "remove, install again, purge: the captures stay"
kept=$(find /home/desk/.local/share -name outbox.db)
before=$(sha256sum "$kept")
apt-get remove -y -qq scanner-desktop >/dev/null
gone remove
apt-get install -y -qq --no-install-recommends "$new" >/dev/null
apt-get purge -y -qq scanner-desktop >/dev/null
gone purge
say "all of it works"
