-- The time at which the portal releases a translation or a correction for the reviewer who chose it; one a text. The row
-- goes when the text is released or the time is called off, and at the latest with the words in work.
CREATE TABLE text_review_schedules (
    achievement_id TEXT NOT NULL,
    language TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    -- The post's revision when the time was chosen: what was read was saved then or before.
    revision INTEGER NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    -- What the clock shows then, and which clock that is (a name of the IANA time zone database).
    wall TIMESTAMP NOT NULL,
    zone TEXT NOT NULL,
    PRIMARY KEY (achievement_id, language),
    FOREIGN KEY (achievement_id, language) REFERENCES achievement_working_copies (achievement_id, language)
        ON DELETE CASCADE
);
