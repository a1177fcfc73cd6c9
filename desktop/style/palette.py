"""The Qt palette made from the tokens, and tokens made from a high contrast palette."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.style.tokens import Tokens, ratio

Role = QPalette.ColorRole


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of a scheme, with every role Fusion paints from."""
    roles = {
        Role.Window: tokens.window,
        Role.WindowText: tokens.text,
        Role.Base: tokens.surface,
        Role.AlternateBase: tokens.window,
        Role.Text: tokens.text,
        Role.PlaceholderText: tokens.muted,
        Role.Button: tokens.surface,
        Role.ButtonText: tokens.text,
        Role.BrightText: tokens.red,
        Role.Highlight: tokens.accent,
        Role.HighlightedText: tokens.on_accent,
        Role.Accent: tokens.accent,
        Role.Link: tokens.accent,
        Role.LinkVisited: tokens.accent,
        Role.ToolTipBase: tokens.text,
        Role.ToolTipText: tokens.surface,
        Role.Light: tokens.surface,
        Role.Midlight: tokens.hover,
        Role.Mid: tokens.hairline,
        Role.Dark: tokens.border,
        Role.Shadow: tokens.border,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """Tokens that use nothing but the colours of a high contrast palette of the system."""

    def named(role: QPalette.ColorRole) -> str:
        return palette.color(role).name().upper()

    window, text = named(Role.Window), named(Role.WindowText)
    accent, on_accent = named(Role.Highlight), named(Role.HighlightedText)
    if ratio(accent, window) < 3:
        accent, on_accent = text, window
    return Tokens(
        name="contrast",
        dark=palette.color(Role.Window).lightness() < 128,
        window=window,
        surface=window,
        sidebar=window,
        hairline=text,
        border=text,
        text=text,
        muted=text,
        disabled=palette.color(QPalette.ColorGroup.Disabled, Role.WindowText).name().upper(),
        accent=accent,
        on_accent=on_accent,
        accent_soft=window,
        accent_hover=accent,
        selection=window,
        hover=window,
        red=text,
        red_soft=window,
        amber=text,
        amber_soft=window,
        green=text,
        green_soft=window,
        blue=text,
        blue_soft=window,
        southwest=text,
        southwest_soft=window,
        dortmund=text,
        dortmund_soft=window,
        elsewhere=text,
        elsewhere_soft=window,
    )
