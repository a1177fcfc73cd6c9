"""Legal forms inside names, and the key for finding duplicates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields.legal_forms import match_key, split_legal_form
from models.fields.reference import legal_forms
from models.fields.text import clean


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        ("MÖHNETECHNIK HESS GMBH & CO. KG", "MÖHNETECHNIK HESS", "GmbH & Co. KG"),
        ("Phoenixkunststoff GmbH&Co.KG", "Phoenixkunststoff", "GmbH & Co. KG"),
        ("Hess GmbH + Co KG Technik", "Hess Technik", "GmbH & Co. KG"),
        ("Emschersoft UG (haftungsbeschränkt)", "Emschersoft", "UG"),
        ("Möhnesoft UG & Co. KG", "Möhnesoft", "UG & Co. KG"),
        ("Netzwerk Produktion e.V.", "Netzwerk Produktion", "e. V."),
        ("Entwicklungsgesellschaft Sauerland mbH", "Entwicklungsgesellschaft Sauerland", "GmbH"),
        ("Müller und Partner PartG mbB", "Müller und Partner", "PartG mbB"),
        ("Ruhrkunststoff Walter e. K.", "Ruhrkunststoff Walter", "e. K."),
        ("Hellwegrobotik SE", "Hellwegrobotik", "SE"),
        ("KIMW gemeinnützige GmbH", "KIMW", "gGmbH"),
        ("Müller & Co. KG", "Müller", "KG"),
        ("Muster AG & Co. KGaA", "Muster", "KGaA"),
        ("Stahl AG, Olpe", "Stahl, Olpe", "AG"),
        ("Foo S.à r.l.", "Foo", "Ausland"),
        ("Bar s.r.o.", "Bar", "Ausland"),
        ("Sigma Sp. z o.o.", "Sigma", "Ausland"),
        ("Muster GmbH i. L.", "Muster", "GmbH"),
        ("muster ag", "muster", "AG"),
    ],
)
def test_the_longest_form_counts_wherever_it_stands(name: str, core: str, form: str) -> None:
    assert split_legal_form(name) == (core, form)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Stadt Olpe", "Gebietskörperschaft"),
        ("Kreis Soest", "Gebietskörperschaft"),
        ("Beispiel Stiftung", "Stiftung"),
        ("SE Tylose", None),
        ("AB Elektronik", None),
        ("Agentur am Markt", None),
        ("Kgs Schule", None),
        ("GmbH", None),
        ("", None),
    ],
)
def test_words_of_the_name_stay_in_the_name(name: str, form: str | None) -> None:
    assert split_legal_form(name) == (name, form)


@pytest.mark.parametrize("code", [code for code, form in legal_forms().items() if form.variants])
def test_every_spelling_of_every_form_is_recognised(code: str) -> None:
    for variant in legal_forms()[code].variants:
        assert split_legal_form(f"Beispiel {variant}")[1] == code


def test_spellings_of_one_firm_share_a_key_and_other_firms_do_not() -> None:
    firm = ["Möhnetechnik Hess GmbH & Co. KG", "MOEHNETECHNIK-HESS GMBH", "Mohnetechnik Hess"]
    assert len({match_key(name) for name in firm}) == 1
    assert match_key("Hess & Söhne OHG") == match_key("Hess und Soehne oHG") == "hess sohne"
    assert match_key("Hess GmbH") != match_key("Hesse GmbH")
    assert match_key("GmbH") == "gmbh"


@given(st.text(max_size=80))
def test_the_core_is_never_empty_and_holds_no_more_than_the_name(name: str) -> None:
    core, form = split_legal_form(name)
    assert bool(core) == bool(clean(name))
    assert len(core) <= len(clean(name))
    assert form is None or form in legal_forms()
    assert match_key(name) == match_key(clean(name))
