DROP TABLE achievement_autosaves;
ALTER TABLE achievement_versions DROP COLUMN record;
