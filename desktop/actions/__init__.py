"""Every command as data; menus, buttons, shortcuts and the palette are views of it."""
