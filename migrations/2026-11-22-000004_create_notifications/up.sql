-- Who wants which mail. A reader without an account has no person.
CREATE TABLE subscriptions (
    id TEXT PRIMARY KEY NOT NULL,
    email TEXT NOT NULL,
    person_id TEXT REFERENCES people (id),
    kind TEXT NOT NULL,
    country TEXT,
    theme TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'active', 'ended')),
    created_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    ended_at TIMESTAMP
);
CREATE INDEX subscriptions_by_topic ON subscriptions (kind, state, country, theme);
CREATE INDEX subscriptions_by_email ON subscriptions (email);
