-- Which words of a file became a draft, so that the same file, handed in again, makes no second one of a row that names
-- neither a source nor a number of ours.
CREATE TABLE achievement_imported_rows (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- SHA-256 of the row's language, title, summary, text and day, in hexadecimal digits
    -- (src/features/achievements/imports/fingerprint.rs).
    fingerprint TEXT NOT NULL,
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    PRIMARY KEY (organisation_id, fingerprint)
);
