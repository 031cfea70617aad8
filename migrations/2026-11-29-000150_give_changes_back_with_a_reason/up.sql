-- Why a change was given back, by whom and when: it waits no more, but stays as it was proposed, so that it can be taken
-- up again. All three or none.
ALTER TABLE library_changes ADD COLUMN reason TEXT;
ALTER TABLE library_changes ADD COLUMN returned_by TEXT REFERENCES people (id);
ALTER TABLE library_changes ADD COLUMN returned_at TIMESTAMP;
-- What one person proposed, for their desk.
CREATE INDEX library_change_writers_by_person ON library_change_writers (person_id);
