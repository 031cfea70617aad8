ALTER TABLE library_uses DROP COLUMN day;
ALTER TABLE library_uses DROP COLUMN theme;
ALTER TABLE library_uses DROP COLUMN shown_path;
