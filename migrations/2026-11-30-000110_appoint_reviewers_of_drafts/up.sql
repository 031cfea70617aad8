-- Whom an administrator named to release a draft that holds something for named people, where none of those may. It makes
-- them no reader of the version.
ALTER TABLE specimen_drafts ADD COLUMN appointed TEXT;
