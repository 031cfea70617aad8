DROP INDEX audit_entries_owned;
DROP INDEX audit_entries_by_owner;
ALTER TABLE audit_entries DROP COLUMN subject_country;
ALTER TABLE audit_entries DROP COLUMN is_past;
ALTER TABLE audit_entries DROP COLUMN salt;
