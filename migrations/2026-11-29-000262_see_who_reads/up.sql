-- What somebody read or was refused within the hour, so that each is written into the audit once an hour.
CREATE TABLE audit_sightings (
    -- Since 1970, UTC; rows of hours before this one are forgotten.
    hour BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (hour, person_id, kind, subject_kind, subject_id)
);
