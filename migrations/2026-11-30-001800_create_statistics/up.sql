-- Figures: what a country says of one thing for one time. What is said stands in revisions; none is ever changed after it
-- was released, nor taken out; a figure of which nothing was released may be discarded.
CREATE TABLE figures (
    id TEXT PRIMARY KEY NOT NULL,
    -- ISO 3166-1 alpha-2.
    country TEXT NOT NULL REFERENCES countries (code),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    indicator TEXT NOT NULL,
    -- First and last day, both counted, and the calendar of whoever counted.
    period_from DATE NOT NULL,
    period_until DATE NOT NULL,
    calendar TEXT NOT NULL,
    -- indicator/country/first day/last day: there is one figure of each, and whole sets are read in this order.
    place TEXT NOT NULL UNIQUE,
    CHECK (period_from <= period_until)
);
CREATE INDEX figures_by_country ON figures (country, indicator, period_until);

CREATE TABLE figure_revisions (
    figure_id TEXT NOT NULL REFERENCES figures (id) ON DELETE CASCADE,
    -- From 1.
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- Grows with every change of this revision.
    edition INTEGER NOT NULL,
    -- In thousandths of the unit of the indicator; the same where there is one number.
    low BIGINT NOT NULL,
    high BIGINT NOT NULL,
    -- Everything that is stated, with every source's own value, as JSON.
    statement TEXT NOT NULL,
    -- Everybody who wrote in it or submitted it, as JSON.
    writers TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    released_by TEXT,
    released_at TIMESTAMP,
    -- When it was superseded, returned or withdrawn.
    ended_at TIMESTAMP,
    -- Why it was returned or withdrawn, and in which language.
    reason TEXT,
    reason_language TEXT,
    PRIMARY KEY (figure_id, number),
    CHECK (low <= high),
    CHECK ((released_by IS NULL) = (released_at IS NULL))
);
-- Readers have one revision of a figure, and one more at most is being worked on.
CREATE UNIQUE INDEX figure_revisions_released ON figure_revisions (figure_id) WHERE state = 'released';
CREATE UNIQUE INDEX figure_revisions_open ON figure_revisions (figure_id)
    WHERE state IN ('draft', 'submitted', 'returned');
CREATE INDEX figure_revisions_by_state ON figure_revisions (state, released_at);
