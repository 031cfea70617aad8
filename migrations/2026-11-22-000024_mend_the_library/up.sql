-- Which folder of files belongs to this database: the same word stands there. Nothing is removed where they differ.
CREATE TABLE library_stores (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    mark TEXT NOT NULL
);

-- Whether a refused version is one that the scanner would not take.
ALTER TABLE library_versions ADD COLUMN is_unchecked BOOLEAN NOT NULL DEFAULT FALSE;

-- How often a file's particulars were written: who saves says which he saw.
ALTER TABLE library_files ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- A file on its way takes its room from the beginning; those that are on their way now take theirs here. None was ever
-- a new version.
INSERT INTO library_space (organisation_id, bytes)
    SELECT DISTINCT organisation_id, 0 FROM library_uploads WHERE 1 = 1
    ON CONFLICT (organisation_id) DO NOTHING;
UPDATE library_space SET bytes = bytes + (
    SELECT CAST(COALESCE(SUM(library_uploads.bytes), 0) AS BIGINT) FROM library_uploads
    WHERE library_uploads.organisation_id = library_space.organisation_id);
ALTER TABLE library_uploads DROP COLUMN replaces;
CREATE INDEX library_uploads_by_person ON library_uploads (person_id);
