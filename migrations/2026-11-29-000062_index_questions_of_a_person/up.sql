-- Pages of what a person asked begin after a question.
CREATE INDEX questions_by_asker_and_id ON questions (asker_id, id);
