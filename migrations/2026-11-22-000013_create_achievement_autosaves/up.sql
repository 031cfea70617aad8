-- What a version of the original said beside its words: theme, day and sources, a JSON object. None for translations
-- and for versions older than this column.
ALTER TABLE achievement_versions ADD COLUMN record TEXT;

-- What somebody has typed and not saved: the fields of the form as JSON. A new post is not in `achievements` yet.
CREATE TABLE achievement_autosaves (
    person_id TEXT NOT NULL REFERENCES people (id),
    achievement_id TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, achievement_id, language)
);
CREATE INDEX achievement_autosaves_saved_at ON achievement_autosaves (saved_at);
