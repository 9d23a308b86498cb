"""The system's names for libraries and programs, where they cannot be asked for by their own."""

from __future__ import annotations

_APT_AND_PACMAN = """
libEGL.so.1 libegl1 libglvnd
libGL.so.1 libgl1 libglvnd
libGLX.so.0 libglx0 libglvnd
libOpenGL.so.0 libopengl0 libglvnd
libICE.so.6 libice6 libice
libSM.so.6 libsm6 libsm
libX11-xcb.so.1 libx11-xcb1 libx11
libX11.so.6 libx11-6 libx11
libasound.so.2 libasound2 alsa-lib
libdbus-1.so.3 libdbus-1-3 dbus
libdrm.so.2 libdrm2 libdrm
libfontconfig.so.1 libfontconfig1 fontconfig
libfreetype.so.6 libfreetype6 freetype2
libgio-2.0.so.0 libglib2.0-0 glib2
libglib-2.0.so.0 libglib2.0-0 glib2
libgobject-2.0.so.0 libglib2.0-0 glib2
libgssapi_krb5.so.2 libgssapi-krb5-2 krb5
libgthread-2.0.so.0 libglib2.0-0 glib2
libportaudio.so.2 libportaudio2 portaudio
libstdc++.so.6 libstdc++6 gcc-libs
libudev.so.1 libudev1 systemd-libs
libwayland-client.so.0 libwayland-client0 wayland
libwayland-cursor.so.0 libwayland-cursor0 wayland
libwayland-egl.so.1 libwayland-egl1 wayland
libxcb-cursor.so.0 libxcb-cursor0 xcb-util-cursor
libxcb-glx.so.0 libxcb-glx0 libxcb
libxcb-icccm.so.4 libxcb-icccm4 xcb-util-wm
libxcb-image.so.0 libxcb-image0 xcb-util-image
libxcb-keysyms.so.1 libxcb-keysyms1 xcb-util-keysyms
libxcb-randr.so.0 libxcb-randr0 libxcb
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil
libxcb-render.so.0 libxcb-render0 libxcb
libxcb-shape.so.0 libxcb-shape0 libxcb
libxcb-shm.so.0 libxcb-shm0 libxcb
libxcb-sync.so.1 libxcb-sync1 libxcb
libxcb-util.so.1 libxcb-util1 xcb-util
libxcb-xfixes.so.0 libxcb-xfixes0 libxcb
libxcb-xinput.so.0 libxcb-xinput0 libxcb
libxcb-xkb.so.1 libxcb-xkb1 libxcb
libxcb.so.1 libxcb1 libxcb
libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxkbcommon-x11
libxkbcommon.so.0 libxkbcommon0 libxkbcommon
"""

_PROGRAMS = """
Xvfb xvfb xorg-x11-server-Xvfb xorg-x11-server-Xvfb xorg-server-xvfb
xauth xauth xorg-x11-xauth xauth xorg-xauth
dbus-daemon dbus-daemon dbus-daemon dbus-1-daemon dbus
openbox openbox openbox openbox openbox
trayer trayer trayer trayer trayer
dunst dunst dunst dunst dunst
xdotool xdotool xdotool xdotool xdotool
pulseaudio pulseaudio pulseaudio pulseaudio pulseaudio
pactl pulseaudio-utils pulseaudio-utils pulseaudio-utils libpulse
parec pulseaudio-utils pulseaudio-utils pulseaudio-utils libpulse
org.a11y.Bus.service at-spi2-core at-spi2-core at-spi2-core at-spi2-core
libasound_module_pcm_pulse.so libasound2-plugins alsa-plugins-pulseaudio alsa-plugins-pulse alsa-plugins
"""


def _names() -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = {}
    for line in _APT_AND_PACMAN.split("\n")[1:-1]:
        name, apt, pacman = line.split()
        names[name] = {"apt-get": apt, "pacman": pacman}
    for line in _PROGRAMS.split("\n")[1:-1]:
        name, *packages = line.split()
        names[name] = dict(zip(("apt-get", "dnf", "zypper", "pacman"), packages, strict=True))
    for minor in range(11, 16):
        names[f"python3.{minor}-venv"] = {"apt-get": f"python3.{minor}-venv"}
    names["da_DK.dic"] = {"apt-get": "hunspell-da", "dnf": "hunspell-da", "zypper": "myspell-da_DK"}
    names["en_GB.dic"] = {
        "apt-get": "hunspell-en-gb",
        "dnf": "hunspell-en-GB",
        "zypper": "myspell-en_GB",
        "pacman": "hunspell-en_gb",
    }
    names["libportaudio.so.2"]["brew"] = "portaudio"
    return names


NAMES = _names()
"""Library or program → package manager → package."""
