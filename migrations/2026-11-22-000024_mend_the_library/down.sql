DROP INDEX library_uploads_by_person;
ALTER TABLE library_uploads ADD COLUMN replaces TEXT;
UPDATE library_space SET bytes = bytes - (
    SELECT CAST(COALESCE(SUM(library_uploads.bytes), 0) AS BIGINT) FROM library_uploads
    WHERE library_uploads.organisation_id = library_space.organisation_id);
ALTER TABLE library_files DROP COLUMN revision;
ALTER TABLE library_versions DROP COLUMN is_unchecked;
DROP TABLE library_stores;
