-- Which days of the week are off in a country, from a day on. Before the first one the usual weekend counts.
CREATE TABLE weekends (
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL REFERENCES countries (code),
    since DATE NOT NULL,
    -- Bit 0 is Monday; one working day at least stays.
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 126),
    created_at TIMESTAMP NOT NULL,
    -- Taken back before it began.
    removed_at TIMESTAMP
);
CREATE UNIQUE INDEX weekends_by_country ON weekends (country, since) WHERE removed_at IS NULL;

-- Days on which nobody works there, one or several in a row, both ends counted.
CREATE TABLE days_off (
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL REFERENCES countries (code),
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    -- The occasion, in a language of the country.
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    is_confirmed BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- Taken back before it began.
    removed_at TIMESTAMP,
    CHECK (first_day <= last_day)
);
CREATE INDEX days_off_by_country ON days_off (country, last_day);
