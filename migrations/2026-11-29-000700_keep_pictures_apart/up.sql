-- Pictures of things with readers of their own, specimens and alerts, are no files of the library: of the organisation only
-- those see them whom that thing lets, and whoever handed them in.
ALTER TABLE library_files ADD COLUMN is_apart BOOLEAN NOT NULL DEFAULT FALSE;
-- Whether a rule of its own says who has what it shows.
ALTER TABLE library_uses ADD COLUMN has_own_readers BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE library_uses SET has_own_readers = TRUE WHERE subject_kind IN ('specimen', 'specimen_draft', 'alert');
