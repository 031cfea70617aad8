-- What a provider said of somebody who is still to give a second factor. Who it knows them as is kept here until they did.
ALTER TABLE half_sessions ADD COLUMN provider TEXT;
ALTER TABLE half_sessions ADD COLUMN new_subject TEXT;
-- When they proved themselves there; NULL where the password was given here.
ALTER TABLE half_sessions ADD COLUMN proven_at TIMESTAMP;
