-- Whether a refused version is a document that nobody can look into to the end.
ALTER TABLE library_versions ADD COLUMN is_closed BOOLEAN NOT NULL DEFAULT FALSE;
-- How sharp the look was that found nothing in it (src/features/library/jobs.rs); a job looks again at those from before.
ALTER TABLE library_versions ADD COLUMN look INTEGER NOT NULL DEFAULT 0;
CREATE INDEX library_versions_by_look ON library_versions (content, look);
