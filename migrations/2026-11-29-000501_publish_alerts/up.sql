-- Alerts, each described as one value; what lists and rules ask for stands beside it in columns.
CREATE TABLE alerts (
    id TEXT PRIMARY KEY NOT NULL,
    -- What it is known by: the country and eight signs by chance, so that it tells nothing of how many there are.
    reference TEXT NOT NULL UNIQUE,
    -- ISO 3166-1 alpha-2.
    country TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    state TEXT NOT NULL,
    tlp TEXT NOT NULL,
    -- The State of the document: a code of 9303-3 section 5 without fillers.
    issuer TEXT NOT NULL,
    valid_until DATE NOT NULL,
    -- The whole report, as JSON.
    report TEXT NOT NULL,
    revision INTEGER NOT NULL,
    -- Everybody who wrote in it, as JSON.
    writers TEXT NOT NULL,
    checked_by TEXT,
    published_at TIMESTAMP,
    ended_at TIMESTAMP,
    -- Why it was withdrawn, and in which language.
    reason TEXT,
    reason_language TEXT,
    -- The reference of the alert that took its place.
    replaced_by TEXT,
    -- Whoever reads it had it checked by somebody.
    CHECK ((published_at IS NULL) = (checked_by IS NULL))
);
CREATE INDEX alerts_by_state ON alerts (state, published_at);
CREATE INDEX alerts_by_organisation ON alerts (organisation_id, state);

-- The organisations and people an alert names: who reads what is AMBER or RED of it.
CREATE TABLE alert_named (
    alert_id TEXT NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
    -- An organisation's or a person's id; they are never the same.
    named_id TEXT NOT NULL,
    PRIMARY KEY (alert_id, named_id)
);

-- Who received an alert when it was published, and who has acknowledged.
CREATE TABLE alert_receipts (
    alert_id TEXT NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL,
    -- The last day to acknowledge in time.
    due_on DATE NOT NULL,
    acknowledged_by TEXT,
    acknowledged_at TIMESTAMP,
    note TEXT NOT NULL,
    PRIMARY KEY (alert_id, organisation_id),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX alert_receipts_by_organisation ON alert_receipts (organisation_id, due_on);
