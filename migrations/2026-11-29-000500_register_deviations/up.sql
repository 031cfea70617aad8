-- Genuine documents known to fail a check. What is said of one stands in versions, which are kept; what lists and rules
-- ask for stands here, as the released version says it, before the first release as the open one does.
CREATE TABLE deviations (
    id TEXT PRIMARY KEY NOT NULL,
    -- Who describes it: ISO 3166-1 alpha-2.
    country TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- Whose documents they are: a code of 9303-3 section 5 without fillers.
    issuer TEXT NOT NULL,
    tlp TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The number of the version that is released, and of the newest.
    released INTEGER,
    latest INTEGER NOT NULL CHECK (latest >= 1),
    -- Grows with every change.
    revision INTEGER NOT NULL,
    withdrawn_at TIMESTAMP,
    -- Why it was withdrawn, and in which language.
    reason TEXT,
    reason_language TEXT,
    CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL))
);
CREATE INDEX deviations_by_issuer ON deviations (issuer, id);
CREATE INDEX deviations_by_organisation ON deviations (organisation_id, id);

CREATE TABLE deviation_versions (
    deviation_id TEXT NOT NULL REFERENCES deviations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    -- The whole description, as JSON.
    description TEXT NOT NULL,
    -- Everybody who wrote in it, the last one last, as JSON.
    writers TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    released_by TEXT,
    released_at TIMESTAMP,
    PRIMARY KEY (deviation_id, number)
);
