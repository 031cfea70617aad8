-- Of equal ones the newest stays.
UPDATE subscriptions SET state = 'ended', ended_at = CURRENT_TIMESTAMP
WHERE state = 'active' AND EXISTS (
    SELECT 1 FROM subscriptions newer
    WHERE newer.state = 'active' AND newer.id > subscriptions.id AND newer.kind = subscriptions.kind
        AND COALESCE(newer.country, '') = COALESCE(subscriptions.country, '')
        AND COALESCE(newer.theme, '') = COALESCE(subscriptions.theme, '')
        AND (newer.person_id = subscriptions.person_id
            OR (newer.person_id IS NULL AND subscriptions.person_id IS NULL AND newer.email = subscriptions.email))
);
CREATE UNIQUE INDEX subscriptions_active_of_person
    ON subscriptions (person_id, kind, COALESCE(country, ''), COALESCE(theme, ''))
    WHERE state = 'active' AND person_id IS NOT NULL;
CREATE UNIQUE INDEX subscriptions_active_of_reader
    ON subscriptions (email, kind, COALESCE(country, ''), COALESCE(theme, ''))
    WHERE state = 'active' AND person_id IS NULL;
