-- What the row's commitment in the log was salted with. Without it nobody can prove, or find out by trying, what the
-- commitment stands for.
ALTER TABLE audit_entries ADD COLUMN salt TEXT;
-- Whether the row tells of something older than the log, or was imported: it stands later in the log than its time.
ALTER TABLE audit_entries ADD COLUMN is_past BOOLEAN NOT NULL DEFAULT FALSE;
-- Whose the thing is, where that is known: the country whose people had to do with it first.
ALTER TABLE audit_entries ADD COLUMN subject_country TEXT;
CREATE INDEX audit_entries_by_owner ON audit_entries (subject_country, id);
CREATE INDEX audit_entries_owned ON audit_entries (subject_kind, subject_id, id) WHERE subject_country IS NOT NULL;
