-- The secret addresses of private calendars: one for a person at most. What opens it is kept as a hash alone.
CREATE TABLE calendar_addresses (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    -- SHA-256 of the secret, as 64 hexadecimal digits.
    token_hash TEXT NOT NULL UNIQUE,
    made_at TIMESTAMP NOT NULL,
    -- When a program read the calendar last, to the hour.
    read_at TIMESTAMP
);
