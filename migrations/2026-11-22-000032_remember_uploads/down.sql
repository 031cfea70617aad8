DROP TABLE library_traces;
DELETE FROM library_uploads WHERE file_id IS NOT NULL OR refused IS NOT NULL;
DROP INDEX library_uploads_by_file;
ALTER TABLE library_uploads DROP COLUMN refused;
ALTER TABLE library_uploads DROP COLUMN file_id;
