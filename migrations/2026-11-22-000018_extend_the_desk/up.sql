-- Who answers for a post; at first who began it.
ALTER TABLE achievements ADD COLUMN responsible_id TEXT;
UPDATE achievements SET responsible_id = created_by;

-- A desk's list, by last change. Where no state is chosen it leaves out what is public, which may be ten times as much.
CREATE INDEX achievements_desk ON achievements (country, updated_at, id) WHERE state <> 'published';
CREATE INDEX achievements_desk_by_theme ON achievements (country, theme, updated_at, id) WHERE state <> 'published';
CREATE INDEX achievements_desk_by_language ON achievements (country, original_language, updated_at, id)
    WHERE state <> 'published';
CREATE INDEX achievements_desk_by_state ON achievements (country, state, updated_at, id);
CREATE INDEX achievements_desk_by_state_and_theme ON achievements (country, state, theme, updated_at, id);
CREATE INDEX achievements_desk_by_person ON achievements (country, responsible_id, updated_at, id);

-- How many posts of a country stand in each state, by theme and original language: kept with each change.
CREATE TABLE achievement_desk_counts (
    country TEXT NOT NULL,
    state TEXT NOT NULL,
    theme TEXT NOT NULL,
    language TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (country, state, theme, language)
);
INSERT INTO achievement_desk_counts (country, state, theme, language, count)
SELECT country, state, theme, original_language, COUNT(*) FROM achievements
GROUP BY country, state, theme, original_language;

-- One step taken with many posts at once.
CREATE TABLE achievement_batches (
    -- Made with the form: sent twice, it is one batch.
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL REFERENCES countries (code),
    person_id TEXT NOT NULL REFERENCES people (id),
    step TEXT NOT NULL CHECK (step IN ('publish', 'return', 'withdraw', 'retag', 'hand-over')),
    -- What the step needs: a reason, a theme, a person.
    reason TEXT,
    theme TEXT,
    to_person_id TEXT REFERENCES people (id),
    total INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP
);
CREATE INDEX achievement_batches_by_age ON achievement_batches (created_at);
CREATE TABLE achievement_batch_items (
    batch_id TEXT NOT NULL REFERENCES achievement_batches (id),
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    -- What became of it: 'done' or why not; NULL until its turn.
    outcome TEXT,
    PRIMARY KEY (batch_id, achievement_id)
);
CREATE INDEX achievement_batch_items_by_outcome ON achievement_batch_items (batch_id, outcome, achievement_id);

-- A file somebody looks at before drafts are made of it: its rows as a JSON array.
CREATE TABLE achievement_imports (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    name TEXT NOT NULL,
    -- How its bytes were read: utf-8, windows-1251 …
    encoding TEXT NOT NULL,
    rows TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- When its drafts were made, and how many.
    made_at TIMESTAMP,
    made INTEGER NOT NULL
);
CREATE INDEX achievement_imports_by_age ON achievement_imports (created_at);
-- What is there already is told by its source.
CREATE INDEX achievement_sources_by_url ON achievement_sources (url);
