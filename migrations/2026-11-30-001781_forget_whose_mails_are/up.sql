-- Whose a mail is nobody ever asked: what it was written for says so.
ALTER TABLE mails DROP COLUMN organisation_id;
