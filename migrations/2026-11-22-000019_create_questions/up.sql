-- What officials ask about a published post, and what its country answers.
CREATE TABLE questions (
    id TEXT PRIMARY KEY NOT NULL,
    -- The post: its id, and its path and title as they were when it was asked.
    subject_id TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    title_language TEXT NOT NULL,
    -- Whose post it is: who answers.
    country TEXT NOT NULL REFERENCES countries (code),
    -- Whether the post is public now.
    is_shown BOOLEAN NOT NULL,
    asker_id TEXT NOT NULL REFERENCES people (id),
    -- NULL: of the secretariat.
    asker_country TEXT REFERENCES countries (code),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'declined', 'withdrawn')),
    -- The answer, or the reason why there is none.
    answer TEXT,
    answer_language TEXT,
    answered_by TEXT REFERENCES people (id),
    answered_at TIMESTAMP,
    -- Whether readers without an account see the pair.
    is_published BOOLEAN NOT NULL
);
CREATE INDEX questions_by_subject ON questions (subject_id, id);
CREATE INDEX questions_by_country ON questions (country, state, id);
CREATE INDEX questions_by_asker ON questions (asker_id, asked_at);
