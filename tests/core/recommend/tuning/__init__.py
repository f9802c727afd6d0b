"""What the numbers of `resources/starter/tuning.toml` do when they are moved."""
