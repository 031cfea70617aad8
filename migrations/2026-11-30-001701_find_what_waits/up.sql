-- Whatever was answered is marked for everybody it waited for.
CREATE INDEX inbox_notices_unread_by_path ON inbox_notices (path) WHERE read_at IS NULL;
