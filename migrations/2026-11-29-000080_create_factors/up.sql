-- What proves who somebody is beside the password: an app that counts codes, or a passkey.
CREATE TABLE factors (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('app', 'passkey')),
    -- What its owner calls it; may be empty.
    name TEXT NOT NULL,
    -- The app's secret or the passkey's public half, sealed with the portal's key.
    sealed TEXT NOT NULL,
    -- The passkey's own id; NULL for an app.
    credential TEXT UNIQUE,
    -- The newest half minute whose code was used; no code of it or before works again.
    last_step BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP
);
CREATE INDEX factors_by_person ON factors (person_id, id);

-- Codes on paper, for the day the factors are lost. Each works once; a code authenticated with the portal's key is kept.
CREATE TABLE recovery_codes (
    person_id TEXT NOT NULL REFERENCES people (id),
    hash TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP,
    PRIMARY KEY (person_id, hash)
);

-- A browser whose person gave the right password and not yet a factor. It opens nothing but the page that asks for it.
CREATE TABLE half_sessions (
    -- SHA-256 of the cookie, 64 hexadecimal digits.
    token_hash TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    ends_at TIMESTAMP NOT NULL
);
CREATE INDEX half_sessions_by_person ON half_sessions (person_id);
