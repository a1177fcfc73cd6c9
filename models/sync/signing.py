"""Ed25519 signatures, each for one purpose: none for a card is ever taken for a package."""

from __future__ import annotations

SIGNATURE_BYTES = 64


def sign(secret: bytes, purpose: bytes, content: bytes) -> bytes:
    """The signature (64 bytes) of a laptop's secret (seed of 32 bytes) under content."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).sign(purpose + content)


def signed_by(public: bytes, signature: bytes, purpose: bytes, content: bytes) -> bool:
    """Whether the owner of this public key (32 bytes) signed the content for this purpose."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, purpose + content)
    except (InvalidSignature, ValueError):
        return False
    return True
