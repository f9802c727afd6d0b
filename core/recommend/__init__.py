"""The life of a question: parse, retrieve, profile, match, explain (paper, section 4.2)."""
