DROP TABLE known_browsers;
ALTER TABLE sessions DROP COLUMN network;
ALTER TABLE people DROP COLUMN password_is_short;
