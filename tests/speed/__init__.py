"""How fast the product is, as ratios against baselines of the same run: `make bench`."""
