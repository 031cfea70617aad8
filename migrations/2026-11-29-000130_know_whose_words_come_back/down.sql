ALTER TABLE achievement_versions DROP COLUMN words_by;
