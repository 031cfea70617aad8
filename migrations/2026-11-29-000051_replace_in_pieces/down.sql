ALTER TABLE library_uploads DROP COLUMN replaces;
