ALTER TABLE digest_progress DROP COLUMN looked_until;
