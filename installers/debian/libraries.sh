#!/bin/sh
# Installs the system libraries the window needs on Debian and its relatives, where it may;
# otherwise prints the one command that does. Found by `readelf -d` on Qt 6.11 and its platforms
# "offscreen" and "xcb". Says nothing and does nothing when everything is there.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

needed='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
libzstd.so.1 libzstd1
'

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
present=$("$ldconfig" -p 2>/dev/null || true)
missing=$(echo "$needed" | while read -r library package; do
    [ -z "$library" ] && continue
    case "$present" in *"$library "*) ;; *) printf ' %s' "$package" ;; esac
done)
# Qt brings no font of its own; without one every text is a row of boxes.
find /usr/share/fonts /usr/local/share/fonts -name '*.[ot]tf' 2>/dev/null | grep -q . ||
    missing="$missing fonts-dejavu-core"

[ -n "$missing" ] || exit 0

command="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null; then
    echo "The window needs these system libraries (Debian names):$missing" >&2
elif [ "$(id -u)" = 0 ]; then
    echo "Installing system libraries:$missing"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $command -qq; } </dev/null >/dev/null ||
        echo "That did not work. The window needs: $command" >&2
elif sudo -n true 2>/dev/null; then
    echo "Installing system libraries:$missing"
    { sudo -n apt-get update -qq && sudo -n env DEBIAN_FRONTEND=noninteractive $command -qq; } \
        </dev/null >/dev/null || echo "That did not work. The window needs: sudo $command" >&2
else
    echo "The window needs system libraries. This installs them:" >&2
    echo "    sudo $command" >&2
fi
