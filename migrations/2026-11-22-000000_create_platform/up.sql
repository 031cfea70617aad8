-- Grows with every change of public content; drawn pages carry the number they were drawn under.
CREATE TABLE content_versions (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    version BIGINT NOT NULL
);
INSERT INTO content_versions (id, version) VALUES (1, 1);

-- Work to be done later. A worker claims a row until claimed_until; what it does may safely be done twice.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    -- At most one waiting job of a kind has the same key; NULL where several may wait.
    unique_key TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'given_up')),
    run_at TIMESTAMP NOT NULL,
    attempts INTEGER NOT NULL,
    claimed_by TEXT,
    claimed_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP
);
CREATE INDEX jobs_waiting ON jobs (state, run_at, id);
CREATE UNIQUE INDEX jobs_unique_waiting ON jobs (kind, unique_key) WHERE state = 'waiting';

-- When each scheduled job runs next.
CREATE TABLE job_schedules (
    kind TEXT PRIMARY KEY NOT NULL,
    next_run_at TIMESTAMP NOT NULL
);

-- Mail to be sent, drawn in the recipient's language; one row per recipient. The id is also the Message-ID.
CREATE TABLE mails (
    id TEXT PRIMARY KEY NOT NULL,
    -- The same notice to the same recipient is written once, however often its job runs.
    unique_key TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'given_up')),
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP
);
CREATE INDEX mails_newest ON mails (created_at, id);

-- How often something was tried lately, where every node must see it: sign-in per account.
CREATE TABLE attempts (
    subject TEXT PRIMARY KEY NOT NULL,
    count INTEGER NOT NULL,
    window_ends_at TIMESTAMP NOT NULL
);
