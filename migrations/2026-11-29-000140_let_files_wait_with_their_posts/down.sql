DROP TABLE library_hands;
ALTER TABLE library_uses DROP COLUMN is_waiting;
