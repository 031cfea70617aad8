ALTER TABLE library_versions DROP COLUMN is_active;
