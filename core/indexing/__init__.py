"""From folders to spectrum triplets: plan, steps and batched commits."""
