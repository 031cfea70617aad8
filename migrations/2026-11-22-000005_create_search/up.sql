-- One row per thing and language: what is found and how it is shown. The index of words over it is derived data that
-- each engine makes for itself.
CREATE TABLE search_entries (
    id BIGINT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    language TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    country TEXT,
    theme TEXT,
    day TEXT,
    -- The folded keys of title and body.
    fold TEXT NOT NULL,
    squash TEXT NOT NULL,
    wide TEXT NOT NULL,
    translit TEXT NOT NULL,
    UNIQUE (kind, subject_id, language)
);
