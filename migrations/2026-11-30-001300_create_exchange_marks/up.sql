-- What left the desk on paper: the code on the sheet leads to a public page that says whether the record still holds. Whoever
-- has the database has no code: it stands here as a hash, and sealed with the key of the message.
CREATE TABLE exchange_marks (
    -- SHA-256 of the code.
    code_hash TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    -- Whose record it is; one code for each.
    message_id TEXT NOT NULL UNIQUE REFERENCES exchange_messages (id),
    -- What was committed to when it was drawn.
    commitment TEXT NOT NULL,
    -- The code, for the next print.
    sealed BYTEA NOT NULL,
    made_at TIMESTAMP NOT NULL
);
