-- Whether the password is too short to protect the account without a second factor.
ALTER TABLE people ADD COLUMN password_is_short BOOLEAN NOT NULL DEFAULT FALSE;
-- The network a session began in, authenticated with the portal's key: it tells "the same" from "another" and no address.
ALTER TABLE sessions ADD COLUMN network TEXT NOT NULL DEFAULT '';

-- Browsers somebody came in with before; a sign-in from any other is told to them.
CREATE TABLE known_browsers (
    -- SHA-256 of a lasting cookie, 64 hexadecimal digits.
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    last_seen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (token_hash, person_id)
);
