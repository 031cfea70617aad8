-- The code of the version a version took the place of, where that is not the one before it by number. It is a copy of what
-- the description says, for whoever looks for what came after.
ALTER TABLE specimen_versions ADD COLUMN follows TEXT;
CREATE INDEX specimen_versions_by_follows ON specimen_versions (follows);
