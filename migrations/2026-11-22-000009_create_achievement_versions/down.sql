DROP TABLE achievement_versions;
ALTER TABLE achievement_texts DROP COLUMN sheet;
ALTER TABLE achievement_texts DROP COLUMN revision;
