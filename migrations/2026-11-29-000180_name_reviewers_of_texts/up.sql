-- The reviewers named for a translation or a correction when it was handed on; none where all are asked. They go with
-- the words in work.
CREATE TABLE text_review_requests (
    achievement_id TEXT NOT NULL,
    language TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (achievement_id, language, person_id),
    FOREIGN KEY (achievement_id, language) REFERENCES achievement_working_copies (achievement_id, language)
        ON DELETE CASCADE
);
