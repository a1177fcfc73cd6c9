"""What a person does: one intent, one function; values in, values out."""
