"""The paper's training recipe (section 5). Nothing in the product imports this package."""
