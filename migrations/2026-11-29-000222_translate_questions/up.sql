-- Grows when the words of the answer change: a translation made before lags.
ALTER TABLE questions ADD COLUMN answer_revision INTEGER NOT NULL DEFAULT 1;

-- A question or an answer in a further language.
CREATE TABLE question_translations (
    question_id TEXT NOT NULL REFERENCES questions (id),
    language TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('question', 'answer')),
    text TEXT NOT NULL,
    -- The answer's revision its translator read.
    answer_revision INTEGER NOT NULL,
    translated_by TEXT NOT NULL REFERENCES people (id),
    translated_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, language, part)
);
