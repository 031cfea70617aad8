-- Letters ask each person for what came since they were told and is not read.
CREATE INDEX inbox_notices_unread_by_time ON inbox_notices (person_id, written_at) WHERE read_at IS NULL;
