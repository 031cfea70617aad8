-- Whether a refused version is a document that holds something that runs.
ALTER TABLE library_versions ADD COLUMN is_active BOOLEAN NOT NULL DEFAULT FALSE;
