"""Colours and sizes of the interface; nothing else in the window names a colour."""

from __future__ import annotations

from dataclasses import dataclass

SMALL, BODY, LARGE, TITLE = 11, 13, 15, 20
"""Text sizes relative to each other; `BODY` is the size of the platform's font."""

GAP, SPACE, ROOM, WIDE, VAST = 4, 8, 12, 16, 24
"""Distances in pixels at 100 %."""

RADIUS = 6
ROW, COMPACT_ROW = 30, 24
ICON, SMALL_ICON = 20, 16


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as `#RRGGBB`; `…_soft` is the background a colour is read on."""

    name: str
    dark: bool
    window: str
    surface: str
    sidebar: str
    hairline: str
    border: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_hover: str
    selection: str
    hover: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    blue: str
    blue_soft: str
    southwest: str
    southwest_soft: str
    dortmund: str
    dortmund_soft: str
    elsewhere: str
    elsewhere_soft: str


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#F6F7F8",
    surface="#FFFFFF",
    sidebar="#EDEFF1",
    hairline="#DFE2E6",
    border="#868D95",
    text="#1B1F23",
    muted="#555D66",
    disabled="#989FA7",
    accent="#0B6E75",
    on_accent="#FFFFFF",
    accent_soft="#DDEFF0",
    accent_hover="#095A60",
    selection="#D3E9EA",
    hover="#E4E8EB",
    red="#B3261E",
    red_soft="#FBE9E7",
    amber="#855000",
    amber_soft="#FDF1DC",
    green="#1E6B3A",
    green_soft="#E3F3E8",
    blue="#1F5FA8",
    blue_soft="#E4EEF9",
    southwest="#0A5A46",
    southwest_soft="#D9F0E8",
    dortmund="#6B4500",
    dortmund_soft="#FCE9C3",
    elsewhere="#4A5159",
    elsewhere_soft="#E6E9EC",
)

DARK = Tokens(
    name="dark",
    dark=True,
    window="#17191C",
    surface="#1E2124",
    sidebar="#131517",
    hairline="#34393E",
    border="#7F8890",
    text="#E8EAED",
    muted="#A7AFB7",
    disabled="#6B737B",
    accent="#4FB8BF",
    on_accent="#06282B",
    accent_soft="#17393C",
    accent_hover="#6CC8CE",
    selection="#1D4447",
    hover="#2A2E32",
    red="#F2897F",
    red_soft="#43221F",
    amber="#E5B567",
    amber_soft="#3D2F17",
    green="#7CCB98",
    green_soft="#1C3626",
    blue="#8DB9EE",
    blue_soft="#1D3149",
    southwest="#8FDCC3",
    southwest_soft="#17382E",
    dortmund="#F0C879",
    dortmund_soft="#423314",
    elsewhere="#C3C9CF",
    elsewhere_soft="#33383D",
)


def ratio(first: str, second: str) -> float:
    """Contrast of two colours by WCAG 2.2, between 1 and 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def mix(first: str, second: str, share: float) -> str:
    """The colour that lies `share` (0 to 1) of the way from the first to the second."""
    parts = (
        round(int(first[i : i + 2], 16) * (1 - share) + int(second[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)
