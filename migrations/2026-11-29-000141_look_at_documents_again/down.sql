DROP INDEX library_versions_by_look;
ALTER TABLE library_versions DROP COLUMN look;
ALTER TABLE library_versions DROP COLUMN is_closed;
