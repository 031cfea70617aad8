-- Why more people read a version than the one before it.
ALTER TABLE deviation_versions ADD COLUMN opening_reason TEXT;
ALTER TABLE guidance_versions ADD COLUMN opening_reason TEXT;
ALTER TABLE guidance_drafts ADD COLUMN opening_reason TEXT;
