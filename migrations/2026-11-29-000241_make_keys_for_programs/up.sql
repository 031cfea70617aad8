-- Keys by which programs of an organisation ask the machine interface in somebody's name. Only the hash of a key is kept,
-- and its first letters, by which its owner tells it from others. A key belongs to the organisation its owner worked in
-- when it was made, and ends with that.
CREATE TABLE program_keys (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    beginning TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP,
    revoked_at TIMESTAMP,
    warned_at TIMESTAMP
);

CREATE INDEX program_keys_of_person ON program_keys (person_id, id);
CREATE INDEX program_keys_by_end ON program_keys (ends_at);
