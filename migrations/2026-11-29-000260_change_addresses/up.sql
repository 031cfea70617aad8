-- A change of an account's address, asked for by its owner: the key of the link that went to the new address, as a hash.
CREATE TABLE address_changes (
    token_hash TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    email TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    -- When it took effect, was called off or gave way to a newer one.
    closed_at TIMESTAMP
);
CREATE INDEX address_changes_by_person ON address_changes (person_id, asked_at);
-- Of each person one waits at most.
CREATE UNIQUE INDEX address_changes_that_wait ON address_changes (person_id) WHERE closed_at IS NULL;
