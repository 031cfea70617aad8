DROP INDEX inbox_notices_of_path;
CREATE INDEX inbox_notices_unread_by_path ON inbox_notices (path) WHERE read_at IS NULL;
DROP TABLE told_things;
DROP INDEX mails_of_told;
ALTER TABLE mails DROP COLUMN told;
ALTER TABLE mails DROP COLUMN tried_at;
