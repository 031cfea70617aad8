-- One row per change or confidential read. Append only.
CREATE TABLE audit_entries (
    id TEXT PRIMARY KEY NOT NULL,
    at TIMESTAMP NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT,
    organisation_id TEXT,
    country TEXT,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_entries_by_country ON audit_entries (country, id);
CREATE INDEX audit_entries_by_subject ON audit_entries (subject_kind, subject_id, id);
