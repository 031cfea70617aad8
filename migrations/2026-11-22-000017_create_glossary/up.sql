-- What somebody would have the members call a term in one language, and what became of it. The rows of a term in their
-- order are its history; its word is the one approved last, or the one the portal came with
-- (src/features/search/terms.tsv).
CREATE TABLE glossary_proposals (
    id TEXT PRIMARY KEY NOT NULL,
    -- The term's key, as in civil_registration.
    term TEXT NOT NULL,
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    -- Why this word: a law, a form, usage.
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'declined')),
    proposed_by TEXT NOT NULL REFERENCES people (id),
    -- Whose official proposed it; none at the secretariat.
    country TEXT REFERENCES countries (code),
    proposed_at TIMESTAMP NOT NULL,
    decided_by TEXT REFERENCES people (id),
    decided_at TIMESTAMP,
    -- Why it was declined.
    answer TEXT
);
CREATE INDEX glossary_proposals_by_term ON glossary_proposals (term, language, decided_at);
CREATE INDEX glossary_proposals_by_state ON glossary_proposals (state, proposed_at);
