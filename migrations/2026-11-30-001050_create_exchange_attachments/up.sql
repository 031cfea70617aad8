-- Files that go with a message. What they are called, what they are and what they hash to is sealed with the message.
CREATE TABLE exchange_attachments (
    -- Also the name of its key.
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    message_id TEXT NOT NULL REFERENCES exchange_messages (id),
    -- arriving, waiting (for the check), ready, refused
    state TEXT NOT NULL,
    -- Why it was refused.
    harm TEXT,
    -- What its sender says of it while it arrives, sealed with its own key; afterwards that stands in the message.
    said BYTEA,
    -- Bytes of the whole, and those there are.
    bytes BIGINT NOT NULL,
    received BIGINT NOT NULL,
    -- Parts there are.
    parts INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL
);
CREATE INDEX exchange_attachments_by_case ON exchange_attachments (case_id);
CREATE INDEX exchange_attachments_by_message ON exchange_attachments (message_id);
CREATE INDEX exchange_attachments_by_rest ON exchange_attachments (state, updated_at);

-- Where the parts of a file stand, each sealed for its place.
CREATE TABLE exchange_parts (
    attachment_id TEXT NOT NULL REFERENCES exchange_attachments (id),
    -- From 0.
    position INTEGER NOT NULL,
    storage_key TEXT NOT NULL,
    -- What the sealed bytes hash to.
    hash TEXT NOT NULL,
    PRIMARY KEY (attachment_id, position)
);
CREATE INDEX exchange_parts_by_key ON exchange_parts (storage_key);
