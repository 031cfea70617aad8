ALTER TABLE guidance_drafts DROP COLUMN opening_reason;
ALTER TABLE guidance_versions DROP COLUMN opening_reason;
ALTER TABLE deviation_versions DROP COLUMN opening_reason;
