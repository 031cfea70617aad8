-- Whom a member sends to a meeting; only the administrators of those who take part and the host read the names.
CREATE TABLE meeting_delegations (
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    -- ISO 3166-1 alpha-2.
    country TEXT NOT NULL,
    -- Names and offices in their order, as JSON.
    delegates TEXT NOT NULL,
    -- Grows with every change.
    revision INTEGER NOT NULL,
    registered_by TEXT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    PRIMARY KEY (meeting_id, country)
);

-- What those who carry out a decision said of it, line by line.
CREATE TABLE meeting_decision_reports (
    decision_id TEXT NOT NULL REFERENCES meeting_decisions (id) ON DELETE CASCADE,
    -- From 1, in the order of time.
    number INTEGER NOT NULL,
    -- For whom it was said.
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- Where the decision stood from then on.
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    PRIMARY KEY (decision_id, number)
);

-- The minutes of a meeting, version by version.
CREATE TABLE meeting_minutes (
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    -- From 1.
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    original_language TEXT NOT NULL,
    -- What they say by language, as JSON.
    words TEXT NOT NULL,
    -- Grows with every change.
    revision INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    proposed_at TIMESTAMP,
    published_at TIMESTAMP,
    -- Why they were published though not every delegation agreed, and in which language.
    reason TEXT,
    reason_language TEXT,
    PRIMARY KEY (meeting_id, version),
    CHECK (state <> 'published' OR published_at IS NOT NULL),
    CHECK ((reason IS NULL) = (reason_language IS NULL))
);
CREATE INDEX meeting_minutes_by_state ON meeting_minutes (state, meeting_id);

-- The delegations that are asked about a version, and what each answered, once.
CREATE TABLE meeting_minutes_voices (
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    -- ISO 3166-1 alpha-2.
    country TEXT NOT NULL,
    stance TEXT,
    remark TEXT,
    language TEXT,
    answered_by TEXT,
    answered_at TIMESTAMP,
    PRIMARY KEY (meeting_id, version, country),
    FOREIGN KEY (meeting_id, version) REFERENCES meeting_minutes (meeting_id, version) ON DELETE CASCADE,
    CHECK ((stance IS NULL) = (answered_at IS NULL)),
    CHECK ((stance IS NULL) = (remark IS NULL)),
    CHECK ((stance IS NULL) = (language IS NULL)),
    CHECK ((stance IS NULL) = (answered_by IS NULL))
);
CREATE INDEX meeting_minutes_voices_by_country ON meeting_minutes_voices (country, meeting_id, version);

-- Of what somebody was reminded, so that nobody is reminded of the same again.
CREATE TABLE meeting_reminders (
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    -- A decision, or the meeting itself.
    subject_id TEXT NOT NULL,
    -- What was near or over, with its day: another day is another occasion.
    occasion TEXT NOT NULL,
    -- An organisation or a country.
    reader TEXT NOT NULL,
    told_at TIMESTAMP NOT NULL,
    PRIMARY KEY (subject_id, occasion, reader)
);
CREATE INDEX meeting_reminders_by_meeting ON meeting_reminders (meeting_id);
