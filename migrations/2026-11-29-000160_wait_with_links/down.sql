ALTER TABLE half_sessions DROP COLUMN proven_at;
ALTER TABLE half_sessions DROP COLUMN new_subject;
ALTER TABLE half_sessions DROP COLUMN provider;
