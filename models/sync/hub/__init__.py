"""The hub: exchange of signed commits by a PostgreSQL server that cannot read private ones."""
