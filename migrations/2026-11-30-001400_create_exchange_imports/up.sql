-- Records that were brought together. What a row says of people is sealed with the key of its import, and goes with it.
CREATE TABLE exchange_imports (
    -- Also the name of its key.
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- Who brought it, and drafts what becomes of it.
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    receiver_id TEXT NOT NULL REFERENCES organisations (id),
    legal_basis TEXT NOT NULL,
    purpose TEXT NOT NULL,
    urgency TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    -- tried (nothing is made yet), making, made
    state TEXT NOT NULL,
    total INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    -- Who lets many of its messages go at once.
    releaser_id TEXT
);
CREATE INDEX exchange_imports_by_organisation ON exchange_imports (organisation_id, id);
CREATE INDEX exchange_imports_by_state ON exchange_imports (state, created_at);

CREATE TABLE exchange_import_rows (
    import_id TEXT NOT NULL REFERENCES exchange_imports (id),
    -- The line of the table, or the number in the list, from 1.
    place INTEGER NOT NULL,
    -- What it says, until it is made.
    sealed BYTEA,
    -- What is to be mended, by field: no word of it is about a person.
    faults TEXT,
    -- What became of it; nothing while it waits.
    fate TEXT,
    case_id TEXT,
    -- Whether it is to be let go with others: asked, done, or why not.
    release TEXT,
    -- The revision of its case as whoever asked for that saw it.
    seen INTEGER,
    PRIMARY KEY (import_id, place)
);
CREATE INDEX exchange_import_rows_waiting ON exchange_import_rows (import_id, fate, place);
CREATE INDEX exchange_import_rows_to_release ON exchange_import_rows (import_id, release, place);

-- By what a row is known again that was made a message before: a word of what it says, as the key of the organisation's
-- index makes it.
CREATE TABLE exchange_brought (
    organisation_id TEXT NOT NULL,
    token TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    PRIMARY KEY (organisation_id, token)
);
CREATE INDEX exchange_brought_by_case ON exchange_brought (case_id);
