"""Words for codes: labels, refusals and states, in the reader's language. Every face speaks through it."""
