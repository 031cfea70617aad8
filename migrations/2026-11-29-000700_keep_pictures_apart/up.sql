-- Pictures of things with readers of their own, specimens and alerts, are no files of the library: of the organisation only
-- those see them whom that thing lets, and whoever handed them in.
ALTER TABLE library_files ADD COLUMN is_apart BOOLEAN NOT NULL DEFAULT FALSE;
-- Whether a rule of its own says who has what it shows.
ALTER TABLE library_uses ADD COLUMN has_own_readers BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE library_uses SET has_own_readers = TRUE WHERE subject_kind IN ('specimen', 'specimen_draft', 'alert');
-- Those that such a thing shows already, unless a text shows them too or everyone may have them.
UPDATE library_files SET is_apart = TRUE
WHERE EXISTS (SELECT 1 FROM library_uses WHERE item_id = library_files.id AND has_own_readers = TRUE)
    AND NOT EXISTS (
        SELECT 1 FROM library_uses
        WHERE item_id = library_files.id AND (is_public = TRUE OR has_own_readers = FALSE)
    );
DELETE FROM search_entries WHERE kind = 'file' AND subject_id IN (SELECT id FROM library_files WHERE is_apart = TRUE);
