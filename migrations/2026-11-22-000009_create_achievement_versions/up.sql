-- The revision at which each text was saved last, and its sheet: a JSON object from topic to words.
ALTER TABLE achievement_texts ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE achievement_texts ADD COLUMN sheet TEXT NOT NULL DEFAULT '{}';
UPDATE achievement_texts SET revision = source_revision;

-- Every save of a post's words, the newest among them. Append only.
CREATE TABLE achievement_versions (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    language TEXT NOT NULL,
    -- The revision of the post that this save made: the number people see.
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    sheet TEXT NOT NULL,
    -- The original's revision the words were made from.
    source_revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in_work', 'done')),
    made TEXT NOT NULL CHECK (made IN ('written', 'restored', 'confirmed', 'imported')),
    saved_by TEXT NOT NULL REFERENCES people (id),
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (achievement_id, language, revision)
);
INSERT INTO achievement_versions
    (achievement_id, language, revision, title, summary, body, sheet, source_revision, state, made, saved_by, saved_at)
SELECT achievement_id, language, revision, title, summary, body, sheet, source_revision, state, 'written', updated_by, updated_at
FROM achievement_texts;
