DROP INDEX library_change_writers_by_person;
DELETE FROM library_changes WHERE reason IS NOT NULL;
ALTER TABLE library_changes DROP COLUMN returned_at;
ALTER TABLE library_changes DROP COLUMN returned_by;
ALTER TABLE library_changes DROP COLUMN reason;
