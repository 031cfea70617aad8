-- Whose words a save brought back from a version that nobody had released: they release them as little as who saved them.
ALTER TABLE achievement_versions ADD COLUMN words_by TEXT;
