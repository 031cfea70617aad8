-- What is asked for in one language alone, and how soon a person is told of it: with the rest, or at once. What was told
-- at once became readable after at_once_since and not after told_at; a letter that gathers tells none of it again.
ALTER TABLE subscriptions ADD COLUMN only_in TEXT;
ALTER TABLE subscriptions ADD COLUMN pace TEXT NOT NULL DEFAULT 'usual' CHECK (pace IN ('usual', 'at_once'));
ALTER TABLE subscriptions ADD COLUMN at_once_since TIMESTAMP;
ALTER TABLE subscriptions ADD COLUMN told_at TIMESTAMP;
DROP INDEX subscriptions_active_of_person;
DROP INDEX subscriptions_active_of_reader;
CREATE UNIQUE INDEX subscriptions_active_of_person
    ON subscriptions (person_id, kind, COALESCE(country, ''), COALESCE(theme, ''), COALESCE(only_in, ''))
    WHERE state = 'active' AND person_id IS NOT NULL;
CREATE UNIQUE INDEX subscriptions_active_of_reader
    ON subscriptions (email, kind, COALESCE(country, ''), COALESCE(theme, ''), COALESCE(only_in, ''))
    WHERE state = 'active' AND person_id IS NULL;
CREATE INDEX subscriptions_at_once ON subscriptions (person_id) WHERE pace = 'at_once' AND state = 'active';

-- Kept searches keep pace with the rest of somebody's letters, or have a rhythm of their own.
ALTER TABLE saved_searches ADD COLUMN pace TEXT NOT NULL DEFAULT 'never'
    CHECK (pace IN ('never', 'usual', 'at_once', 'daily', 'weekly'));
UPDATE saved_searches SET pace = rhythm;
DROP INDEX saved_searches_by_rhythm;
ALTER TABLE saved_searches DROP COLUMN rhythm;
CREATE INDEX saved_searches_by_pace ON saved_searches (pace, id);
