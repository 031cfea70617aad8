ALTER TABLE mails ADD COLUMN organisation_id TEXT;
