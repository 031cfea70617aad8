//! Thirteen languages: catalogues, calendars, numbers, collation, negotiation, folding.
