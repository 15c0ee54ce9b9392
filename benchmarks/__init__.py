"""What is measured, side by side with others: one command each, tables in ``benchmarks/README.md``."""
