-- Meetings, each described as one value; what lists and rules ask for stands beside it in columns.
CREATE TABLE meetings (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    -- The register that hosts it, or the secretariat: who looks after its page.
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- ISO 3166-1 alpha-2 of that register; NULL of the secretariat's.
    country TEXT,
    -- The same of the member it meets in; NULL where that is none.
    host TEXT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The first day and the last day it can be, however exactly they are known.
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    -- Everything said of it, as JSON.
    particulars TEXT NOT NULL,
    -- Grows with every change: the SEQUENCE of its calendar file.
    revision INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    published_at TIMESTAMP,
    updated_at TIMESTAMP NOT NULL,
    -- Why it does not take place, and in which language.
    reason TEXT,
    reason_language TEXT,
    CHECK (starts_on <= ends_on),
    CHECK ((state = 'draft') = (published_at IS NULL)),
    CHECK ((state = 'cancelled') = (reason IS NOT NULL))
);
CREATE INDEX meetings_by_day ON meetings (state, ends_on, id);
CREATE INDEX meetings_by_organisation ON meetings (organisation_id, state);

-- What was said of a meeting at each time since it was published.
CREATE TABLE meeting_revisions (
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    -- The meeting's revision after the change.
    number INTEGER NOT NULL,
    particulars TEXT NOT NULL,
    reason TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    PRIMARY KEY (meeting_id, number)
);

-- What a meeting decided.
CREATE TABLE meeting_decisions (
    id TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    due_on DATE,
    state TEXT NOT NULL,
    original_language TEXT NOT NULL,
    -- What it says by language, as JSON.
    words TEXT NOT NULL,
    revision INTEGER NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    UNIQUE (meeting_id, number)
);
CREATE INDEX meeting_decisions_by_due ON meeting_decisions (state, due_on, id);

-- The organisations that carry out a decision.
CREATE TABLE meeting_decision_owners (
    decision_id TEXT NOT NULL REFERENCES meeting_decisions (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- ISO 3166-1 alpha-2; NULL of the secretariat's.
    country TEXT,
    PRIMARY KEY (decision_id, organisation_id)
);
CREATE INDEX meeting_decision_owners_by_organisation ON meeting_decision_owners (organisation_id, decision_id);
