"""From words typed to the articles that answer them."""
