-- What a mail was written for, so that whoever caused it sees what became of it; why it was given up, as a word of a
-- closed list. The ids are plain: mail is kept for what may since be gone.
ALTER TABLE mails ADD COLUMN cause_kind TEXT;
ALTER TABLE mails ADD COLUMN cause_id TEXT;
ALTER TABLE mails ADD COLUMN organisation_id TEXT;
ALTER TABLE mails ADD COLUMN failure TEXT;
UPDATE mails SET failure = 'unreachable' WHERE state = 'given_up';
CREATE INDEX mails_of_cause ON mails (cause_kind, cause_id);
CREATE INDEX mails_of_address ON mails (lower(recipient), sent_at);
CREATE INDEX mails_sent ON mails (sent_at);
CREATE INDEX mails_by_state ON mails (state, id);

-- Mails that came back or were refused for good: each is counted once, however often it is told.
CREATE TABLE mail_failures (
    mail_id TEXT PRIMARY KEY NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    -- The address in small letters.
    address_key TEXT NOT NULL,
    -- RFC 3463, as in 5.1.1.
    status TEXT NOT NULL,
    -- Whether that says something of the address, and not of the mail or of us.
    is_of_address BOOLEAN NOT NULL,
    -- When the mail left, or was refused.
    tried_at TIMESTAMP NOT NULL,
    told_at TIMESTAMP NOT NULL
);
CREATE INDEX mail_failures_of_address ON mail_failures (address_key, tried_at);

-- Addresses with such a failure; those with a time in bad_since get no mail.
CREATE TABLE failing_addresses (
    address_key TEXT PRIMARY KEY NOT NULL,
    failed_at TIMESTAMP NOT NULL,
    bad_since TIMESTAMP
);

-- Mail to many does not stand in the way of what one person waits for, nor of other work.
ALTER TABLE jobs ADD COLUMN is_bulk BOOLEAN NOT NULL DEFAULT FALSE;
DROP INDEX jobs_waiting;
CREATE INDEX jobs_waiting ON jobs (state, is_bulk, run_at, id);
