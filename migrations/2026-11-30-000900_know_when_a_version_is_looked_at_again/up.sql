-- The day by which whoever describes a version looks at it again. It is a copy of what the description says, for the desk
-- of those who are to look.
ALTER TABLE specimen_versions ADD COLUMN review_due DATE;
CREATE INDEX specimen_versions_by_review ON specimen_versions (organisation_id, review_due);
