-- The file that a file on its way is to be a new version of. It may be gone when the last piece comes; the beginning is
-- then forgotten like any other.
ALTER TABLE library_uploads ADD COLUMN replaces TEXT;
