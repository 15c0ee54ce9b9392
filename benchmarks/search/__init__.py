"""The search beside other engines, on the same articles and judged queries, in one run."""
