-- The log under everything: one row that says how long it is. Who appends moves `size` from what they read; of two at
-- once one finds it moved.
CREATE TABLE transparency_log (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    size BIGINT NOT NULL,
    -- Whether rows older than the log were handed to it.
    is_begun BOOLEAN NOT NULL
);
INSERT INTO transparency_log (id, size, is_begun) VALUES (1, 0, FALSE);

-- Commitments that wait for their place; written in the transaction of what they commit to.
CREATE TABLE transparency_pending (
    id TEXT PRIMARY KEY NOT NULL,
    commitment TEXT NOT NULL
);

-- The log itself. Append only.
CREATE TABLE transparency_entries (
    place BIGINT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('row', 'key')),
    -- Which row, or which key.
    subject_id TEXT NOT NULL UNIQUE,
    logged_at TIMESTAMP NOT NULL,
    -- A commitment, or a public key.
    content TEXT NOT NULL
);
CREATE INDEX transparency_keys ON transparency_entries (place) WHERE kind = 'key';

-- The hashes of the tree, 32 bytes each, 256 to a tile; the last of each level grows until it is full.
CREATE TABLE transparency_tiles (
    level INTEGER NOT NULL,
    number BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (level, number)
);

-- What was signed.
CREATE TABLE transparency_checkpoints (
    size BIGINT PRIMARY KEY NOT NULL,
    signed_at TIMESTAMP NOT NULL,
    note TEXT NOT NULL
);
