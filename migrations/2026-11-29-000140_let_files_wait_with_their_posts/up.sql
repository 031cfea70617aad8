-- Whether what shows a file waits to be released: somebody reads it at this moment, and nobody changes it under their eyes.
ALTER TABLE library_uses ADD COLUMN is_waiting BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE library_uses SET is_waiting = TRUE
WHERE subject_kind = 'achievement'
    AND (
        subject_id IN (SELECT id FROM achievements WHERE state = 'submitted')
        OR subject_id IN (SELECT achievement_id FROM achievement_working_copies WHERE state = 'in_review')
    );

-- Who had a part in what readers have not had of a file yet: none of them releases what shows it, where four eyes are
-- wanted.
CREATE TABLE library_hands (
    file_id TEXT NOT NULL REFERENCES library_files (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (file_id, person_id)
);
