"""E-mail and web addresses."""

import pytest

from models.errors import Refused
from models.fields.emails import comparable_email, is_freemail, parse_email
from models.fields.urls import comparable_url, domain_of, parse_url


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Jana.Weiss@Firma.DE", "Jana.Weiss@firma.de"),
        ("Jana Weiß <a@b.de>", "a@b.de"),
        ("mailto:a@b.de?subject=x", "a@b.de"),
        ("info(at)firma.de", "info@firma.de"),
        ("info [at] firma.de", "info@firma.de"),
        ("a@b.de;", "a@b.de"),
        ("info@müller.de", "info@müller.de"),
        ("info@xn--mller-kva.de", "info@müller.de"),
        ("o'neill+x@firma.example", "o'neill+x@firma.example"),
        (" ", None),
    ],
)
def test_emails(typed: str, stored: str | None) -> None:
    assert parse_email(typed) == stored


@pytest.mark.parametrize(
    "typed",
    ["a@b", "a b@c.de", "@firma.de", "a@firma", "a@b.de; c@d.de", "a@b.de c@d.de", "a..b@c.de",
     "a@-b.de", f"{'a' * 65}@b.de", "a@" + "b." * 200 + "de", "keine", "a@b.de x"],
)  # fmt: skip
def test_what_is_no_email_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_email(typed)


def test_emails_compare_without_case_and_private_domains_are_known() -> None:
    assert comparable_email("A.B@Firma.DE") == "a.b@firma.de"
    assert is_freemail("GMX.de")
    assert is_freemail("t-online.de")
    assert not is_freemail("firma.de")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("www.firma.de", "https://www.firma.de"),
        ("firma.de/", "https://firma.de"),
        ("HTTP://Firma.DE/Pfad?x=1#y", "http://firma.de/Pfad?x=1#y"),
        ("//firma.de", "https://firma.de"),
        ("firma.de:8080/x", "https://firma.de:8080/x"),
        ("https://müller.de/ü", "https://müller.de/ü"),
        ("https://firma.de?x", "https://firma.de?x"),
        ("", None),
    ],
)
def test_urls(typed: str, stored: str | None) -> None:
    assert parse_url(typed) == stored


@pytest.mark.parametrize(
    "typed",
    ["javascript:alert(1)", "file:///etc/passwd", "https://bank.de@evil.de", "firma", "ftp://firma.de",
     "http://", "https://a b.de", "firma.de und mehr", "x" * 3000 + ".de", "https://firma..de"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_url(typed)


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("https://www.shop.firma.de/x", "firma.de"),
        ("a.b@mail.firma.de", "firma.de"),
        ("www.firma.co.uk", "firma.co.uk"),
        ("https://firma.com.tr:8080", "firma.com.tr"),
        ("ac.de", "ac.de"),
        ("firma", None),
        ("", None),
    ],
)
def test_the_domain_that_names_a_firm(text: str, domain: str | None) -> None:
    assert domain_of(text) == domain


def test_urls_compare_without_the_last_slash() -> None:
    assert comparable_url("HTTPS://Firma.de/a/") == comparable_url("https://firma.de/a")
    assert comparable_url("http://firma.de") != comparable_url("https://firma.de")
