"""Drafts, wrap-up, referral, idempotency: one conversation, anonymous."""
