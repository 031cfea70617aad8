-- A challenge a passkey is to answer. Each is answered once.
CREATE TABLE ceremonies (
    -- SHA-256 of what the page holds, 64 hexadecimal digits.
    token_hash TEXT PRIMARY KEY NOT NULL,
    -- Who adds a passkey; NULL where somebody comes in, who is not known before the answer.
    person_id TEXT REFERENCES people (id),
    state TEXT NOT NULL,
    ends_at TIMESTAMP NOT NULL
);
