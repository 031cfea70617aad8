-- Cases between two registers. What a message says of people is sealed and stands in none of these columns.
CREATE TABLE exchange_cases (
    -- That of its first message.
    id TEXT PRIMARY KEY NOT NULL,
    -- What people call it: TR-IR-7F3K9Q2A.
    reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    from_organisation TEXT NOT NULL REFERENCES organisations (id),
    from_country TEXT NOT NULL,
    to_organisation TEXT NOT NULL REFERENCES organisations (id),
    to_country TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    purpose TEXT NOT NULL,
    urgency TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    -- Where it stood when the receiver asked back.
    asked_in TEXT,
    proposed_on DATE,
    open_parts INTEGER NOT NULL,
    is_held BOOLEAN NOT NULL,
    was_answered BOOLEAN NOT NULL,
    erasure_ordered_by TEXT,
    -- What is drafted and waits to be released: the step, the message, and everybody who wrote in it, as JSON.
    prepared TEXT,
    sender_officer TEXT,
    receiver_officer TEXT,
    -- The clock of whoever has to act, as JSON; and what lists ask of it.
    clock TEXT,
    due_on DATE,
    paused_on DATE,
    superseded_by TEXT,
    released_at TIMESTAMP,
    -- When somebody said something last.
    said_at TIMESTAMP NOT NULL,
    retained_until DATE,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX exchange_cases_by_sender ON exchange_cases (from_organisation, said_at, id);
CREATE INDEX exchange_cases_by_receiver ON exchange_cases (to_organisation, said_at, id);

CREATE TABLE exchange_messages (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    -- N-BIR, A-VER, S-CLQ.
    code TEXT NOT NULL,
    from_organisation TEXT NOT NULL REFERENCES organisations (id),
    -- The content with its salt, sealed with the key of the message.
    sealed BYTEA NOT NULL,
    -- What receipts say of the content; of a draft nothing.
    commitment TEXT,
    created_at TIMESTAMP NOT NULL,
    released_at TIMESTAMP,
    revision INTEGER NOT NULL
);
CREATE INDEX exchange_messages_by_case ON exchange_messages (case_id, created_at);

-- Every step that was taken, in its order.
CREATE TABLE exchange_events (
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    person_id TEXT,
    organisation_id TEXT,
    message_id TEXT REFERENCES exchange_messages (id),
    -- The code of a reason or an outcome.
    word TEXT,
    -- A day that was proposed or agreed to.
    day DATE,
    PRIMARY KEY (case_id, position)
);

-- What was signed. Nothing of it is about a person of the case.
CREATE TABLE exchange_receipts (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    message_id TEXT NOT NULL REFERENCES exchange_messages (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    note TEXT NOT NULL,
    salt TEXT NOT NULL,
    UNIQUE (case_id, position)
);

-- By what a case is found: words of names and numbers, as the key of the organisation's index makes them.
CREATE TABLE exchange_index (
    organisation_id TEXT NOT NULL,
    token TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    PRIMARY KEY (organisation_id, token, case_id)
);
CREATE INDEX exchange_index_by_case ON exchange_index (case_id);
