CREATE TABLE achievements (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    -- Per country and year, as in IR-2025-0009.
    reference TEXT NOT NULL UNIQUE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL REFERENCES countries (code),
    theme TEXT NOT NULL,
    original_language TEXT NOT NULL,
    -- The day it happened.
    day DATE NOT NULL,
    year INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'published', 'withdrawn')),
    -- Grows with every saved change; two editors at once are told by it.
    revision INTEGER NOT NULL,
    -- The revision at which the original's text changed last; translations made from an older one are stale.
    original_revision INTEGER NOT NULL,
    -- Derived: thirteen letters, one per language in the fixed order: o original, c current, s older, m missing.
    strip TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    submitted_by TEXT REFERENCES people (id),
    published_by TEXT REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    published_at TIMESTAMP,
    withdrawn_at TIMESTAMP,
    -- Why it was returned or withdrawn.
    reason TEXT
);
CREATE INDEX achievements_newest ON achievements (state, day, id);
CREATE INDEX achievements_by_country ON achievements (country, state, day, id);
CREATE INDEX achievements_by_theme ON achievements (theme, state, day, id);
CREATE INDEX achievements_by_year ON achievements (year, state, day, id);

-- One text per language, the original among them.
CREATE TABLE achievement_texts (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    -- The original's revision this text was made from.
    source_revision INTEGER NOT NULL,
    -- The state of a translation; the original is always 'done'.
    state TEXT NOT NULL CHECK (state IN ('in_work', 'done')),
    updated_by TEXT NOT NULL REFERENCES people (id),
    updated_at TIMESTAMP NOT NULL,
    PRIMARY KEY (achievement_id, language)
);
CREATE INDEX achievement_texts_by_language ON achievement_texts (language, achievement_id);

CREATE TABLE achievement_sources (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    as_of TEXT,
    note TEXT,
    PRIMARY KEY (achievement_id, position)
);

-- How many published posts each filter would show: kept with each change, so a list never counts 100,000 rows.
CREATE TABLE achievement_counts (
    country TEXT NOT NULL,
    theme TEXT NOT NULL,
    year INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (country, theme, year)
);
