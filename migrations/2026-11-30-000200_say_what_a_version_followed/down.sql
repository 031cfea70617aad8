DROP INDEX specimen_versions_by_follows;
ALTER TABLE specimen_versions DROP COLUMN follows;
