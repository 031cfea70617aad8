-- The day by which an answer is asked for, where the country is that answers. What was asked before there was a clock is
-- due two weeks after there is one.
ALTER TABLE questions ADD COLUMN due_on DATE NOT NULL DEFAULT '2026-12-14';
-- When those who answer heard that the day had passed (UTC); NULL while they have not.
ALTER TABLE questions ADD COLUMN late_told_at TIMESTAMP;
CREATE INDEX questions_by_due ON questions (country, state, due_on, id);
CREATE INDEX questions_to_tell ON questions (id, due_on) WHERE state = 'open' AND late_told_at IS NULL;
CREATE INDEX questions_by_answer ON questions (answered_at);

-- For which country a translation was written; NULL where that is not known.
ALTER TABLE question_translations ADD COLUMN translated_for TEXT;
UPDATE question_translations SET translated_for = (
    SELECT organisations.country FROM people JOIN organisations ON organisations.id = people.organisation_id
    WHERE people.id = question_translations.translated_by
);

-- What these jobs told by mails of their own stands in the inbox from now on.
DELETE FROM jobs WHERE kind IN ('tell-of-question', 'tell-asker');
