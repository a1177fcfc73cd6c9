"""The one-pager: for whom, what it says, whether it may leave the house, and saving it."""
