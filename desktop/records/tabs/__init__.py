"""What a record is linked with and what happened to it, one tab each; read when first seen."""
