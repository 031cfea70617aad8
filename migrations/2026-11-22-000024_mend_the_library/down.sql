ALTER TABLE library_files DROP COLUMN revision;
ALTER TABLE library_versions DROP COLUMN is_unchecked;
DROP TABLE library_stores;
