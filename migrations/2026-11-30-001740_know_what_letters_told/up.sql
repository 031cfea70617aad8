-- Since when a mail has been tried in vain; and what it tells of, where it tells of many things: the name of a set.
ALTER TABLE mails ADD COLUMN tried_at TIMESTAMP;
ALTER TABLE mails ADD COLUMN told TEXT;
CREATE INDEX mails_of_told ON mails (told) WHERE told IS NOT NULL;

-- What letters tell of. The same things told to thousands of readers are one set, which is named by what is in it.
CREATE TABLE told_things (
    told TEXT NOT NULL,
    -- What is said of the thing, as in alert.published, and where it stands, without the language.
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    -- When a letter last told so.
    told_at TIMESTAMP NOT NULL,
    PRIMARY KEY (path, told, kind)
);
CREATE INDEX told_things_by_age ON told_things (told_at);

-- Whoever caused notices asks whom they reached, read or not.
DROP INDEX inbox_notices_unread_by_path;
CREATE INDEX inbox_notices_of_path ON inbox_notices (path);
