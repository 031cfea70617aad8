-- Up to when readers without an account were told what is new; one row, from the first run on.
CREATE TABLE digest_progress (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    told_until TIMESTAMP NOT NULL
);
