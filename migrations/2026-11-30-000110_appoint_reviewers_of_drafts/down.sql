ALTER TABLE specimen_drafts DROP COLUMN appointed;
