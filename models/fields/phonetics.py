"""Kölner Phonetik (Postel 1969): one code for what sounds alike, to find duplicate candidates."""

from models.fields.searching import widen

_SOUNDS = {
    **dict.fromkeys("aeijouy", "0"),
    **dict.fromkeys("b", "1"),
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    **dict.fromkeys("mn", "6"),
    **dict.fromkeys("sz", "8"),
    "l": "5",
    "r": "7",
}


def sound_code(word: str) -> str:
    """The code of a word, empty when it has no letters: `Müller`, `Mueller`, `Möller` → `657`."""
    letters = [letter for letter in widen(word) if "a" <= letter <= "z"]
    sounds = ""
    for place, letter in enumerate(letters):
        before = letters[place - 1] if place else ""
        after = letters[place + 1] if place + 1 < len(letters) else ""
        sounds += _SOUNDS.get(letter) or _by_neighbours(letter, before, after)
    single = "".join(
        sound for place, sound in enumerate(sounds) if place == 0 or sound != sounds[place - 1]
    )
    return single[:1] + single[1:].replace("0", "")


def _by_neighbours(letter: str, before: str, after: str) -> str:
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after and after in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if letter == "c":
        if before and before in "sz":
            return "8"
        return "4" if after and after in ("ahkoqux" if before else "ahkloqrux") else "8"
    return ""
