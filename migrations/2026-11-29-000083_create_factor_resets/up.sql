-- Taking a person's second factors away needs two administrators: one starts it, another confirms.
CREATE TABLE factor_resets (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    started_by TEXT NOT NULL REFERENCES people (id),
    started_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    -- NULL as long as nobody decided.
    outcome TEXT CHECK (outcome IN ('confirmed', 'cancelled')),
    decided_by TEXT REFERENCES people (id),
    decided_at TIMESTAMP
);
CREATE INDEX factor_resets_by_person ON factor_resets (person_id, id);
