-- Words of a translation that readers do not see: being written, or waiting for a reviewer. What readers see stays in
-- achievement_texts meanwhile, so that nobody loses a text because it is being mended.
CREATE TABLE achievement_working_copies (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    sheet TEXT NOT NULL,
    -- The original's revision the words are made from.
    source_revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in_work', 'in_review')),
    updated_by TEXT NOT NULL REFERENCES people (id),
    updated_at TIMESTAMP NOT NULL,
    -- The post's revision they were saved as.
    revision INTEGER NOT NULL,
    submitted_by TEXT REFERENCES people (id),
    submitted_at TIMESTAMP,
    -- Why a reviewer sent them back.
    reason TEXT,
    PRIMARY KEY (achievement_id, language)
);
CREATE INDEX achievement_working_copies_waiting ON achievement_working_copies (state, submitted_at);

INSERT INTO achievement_working_copies
    (achievement_id, language, title, summary, body, sheet, source_revision, state, updated_by, updated_at, revision)
SELECT achievement_id, language, title, summary, body, sheet, source_revision, state, updated_by, updated_at, revision
FROM achievement_texts WHERE state = 'in_work';
DELETE FROM achievement_texts WHERE state = 'in_work';

-- The strip tells both what readers find and what is being done about it (src/features/achievements/strip.rs): 'w' is a
-- language in work that readers find nothing in.
UPDATE achievements SET strip = substr(strip, 1, 0) || 'w' || substr(strip, 2) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'en');
UPDATE achievements SET strip = substr(strip, 1, 1) || 'w' || substr(strip, 3) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'fa');
UPDATE achievements SET strip = substr(strip, 1, 2) || 'w' || substr(strip, 4) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'fa-AF');
UPDATE achievements SET strip = substr(strip, 1, 3) || 'w' || substr(strip, 5) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'ps');
UPDATE achievements SET strip = substr(strip, 1, 4) || 'w' || substr(strip, 6) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'ur');
UPDATE achievements SET strip = substr(strip, 1, 5) || 'w' || substr(strip, 7) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'tr');
UPDATE achievements SET strip = substr(strip, 1, 6) || 'w' || substr(strip, 8) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'az');
UPDATE achievements SET strip = substr(strip, 1, 7) || 'w' || substr(strip, 9) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'kk');
UPDATE achievements SET strip = substr(strip, 1, 8) || 'w' || substr(strip, 10) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'ky');
UPDATE achievements SET strip = substr(strip, 1, 9) || 'w' || substr(strip, 11) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'tg');
UPDATE achievements SET strip = substr(strip, 1, 10) || 'w' || substr(strip, 12) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'tk');
UPDATE achievements SET strip = substr(strip, 1, 11) || 'w' || substr(strip, 13) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'uz');
UPDATE achievements SET strip = substr(strip, 1, 12) || 'w' || substr(strip, 14) WHERE id IN (SELECT achievement_id FROM achievement_working_copies WHERE language = 'ru');

-- A country's posts, newest first, whatever their state: the table of languages.
CREATE INDEX achievements_of_country ON achievements (country, day, id);
