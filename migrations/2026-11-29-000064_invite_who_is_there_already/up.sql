-- The address somebody was invited by although an account elsewhere has it. To whoever invites, the row looks like that
-- of anybody who has not come yet; its own email belongs to nobody, and nobody is sent a link to it.
ALTER TABLE people ADD COLUMN invited_as TEXT;
CREATE INDEX people_by_invited_as ON people (invited_as);
