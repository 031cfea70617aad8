-- How a person wants to be told. What they never chose is empty and follows their roles; the row itself may be there
-- only because mails have told them something.
CREATE TABLE habits (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    rhythm TEXT CHECK (rhythm IN ('never', 'at_once', 'daily', 'weekly')),
    -- The hour of the mails, by the person's own clock.
    hour INTEGER CHECK (hour BETWEEN 0 AND 23),
    -- 1 is Monday.
    weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
    -- No mail on the days off of the person's country.
    rests BOOLEAN,
    -- What waits for the person is told at once, whatever the rhythm.
    calls BOOLEAN,
    -- Up to when mails have told, and up to when they have told of what waits.
    told_at TIMESTAMP NOT NULL,
    called_at TIMESTAMP NOT NULL,
    -- When the next mail is due; none where the person wants none.
    due_at TIMESTAMP
);
CREATE INDEX habits_due ON habits (due_at) WHERE due_at IS NOT NULL;
