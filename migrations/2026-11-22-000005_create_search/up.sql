-- One row per thing and language: what is found and how it is shown. The index of words over it is derived data that
-- each engine makes for itself (src/features/search/engine_sqlite.rs, engine_postgres.rs).
CREATE TABLE search_entries (
    -- Day, number within the day, language: a higher id is a newer thing (src/features/search/place.rs).
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
    UNIQUE (kind, subject_id, language)
);
