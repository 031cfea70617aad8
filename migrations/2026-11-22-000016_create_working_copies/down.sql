DROP INDEX achievements_of_country;
-- Only words nobody reads yet can go back to where they were: a text has one row there. The words of all others remain
-- as versions.
INSERT INTO achievement_texts
    (achievement_id, language, title, summary, body, source_revision, state, updated_by, updated_at, revision, sheet)
SELECT achievement_id, language, title, summary, body, source_revision, 'in_work', updated_by, updated_at, revision, sheet
FROM achievement_working_copies c
WHERE NOT EXISTS (SELECT 1 FROM achievement_texts t WHERE t.achievement_id = c.achievement_id AND t.language = c.language);
UPDATE achievements SET strip = replace(replace(replace(replace(replace(replace(strip, 'w', 'm'), 'r', 'm'), 'd', 's'), 'e', 's'), 'a', 'c'), 'b', 'c');
DROP TABLE achievement_working_copies;
