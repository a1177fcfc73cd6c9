"""A signature of an e-mail or the text of a business card becomes a person with employer.

found = read_signature(text)                  what the text says; what is doubtful is left open
employer = known_employer(reader, found)      the organisation that is there already, or None
"""

from models.exchange.signatures.employer import known_employer
from models.exchange.signatures.reading import read_signature
from models.exchange.signatures.signature import Signature

__all__ = ["Signature", "known_employer", "read_signature"]
