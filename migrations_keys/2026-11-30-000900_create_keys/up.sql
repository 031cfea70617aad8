-- The keys, wrapped: a database of its own, so that what is kept of the data opens nothing, and so that a key which was
-- destroyed does not come back with an old copy of the data.
CREATE TABLE organisation_keys (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- Wrapped by the root key.
    wrapped BYTEA NOT NULL
);
CREATE INDEX organisation_keys_by_organisation ON organisation_keys (organisation_id, id);

CREATE TABLE index_keys (
    organisation_id TEXT PRIMARY KEY NOT NULL,
    key_id TEXT NOT NULL REFERENCES organisation_keys (id),
    wrapped BYTEA NOT NULL
);

-- The key of a thing, once for each organisation that opens it.
CREATE TABLE data_keys (
    thing TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    key_id TEXT NOT NULL REFERENCES organisation_keys (id),
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (thing, organisation_id)
);
CREATE INDEX data_keys_by_key ON data_keys (key_id, thing);
