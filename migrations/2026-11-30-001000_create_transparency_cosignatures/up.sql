-- What witnesses said of checkpoints. Append only.
CREATE TABLE transparency_cosignatures (
    size BIGINT NOT NULL,
    -- Which witness: its key.
    witness TEXT NOT NULL,
    cosigned_at TIMESTAMP NOT NULL,
    -- As it stands below the checkpoint.
    line TEXT NOT NULL,
    PRIMARY KEY (size, witness)
);
CREATE INDEX transparency_cosignatures_by_witness ON transparency_cosignatures (witness, size);

-- How it stands between the portal and a witness.
CREATE TABLE transparency_witnesses (
    witness TEXT PRIMARY KEY NOT NULL,
    -- Entries of the log it stood behind last, as far as is known.
    known_size BIGINT NOT NULL,
    -- Times it gave no word since it last gave one.
    failures INTEGER NOT NULL,
    -- Nobody asks it before. Who asks moves this first, so that of several nodes one asks.
    next_at TIMESTAMP NOT NULL,
    -- Why it does not stand behind this log, where it said so.
    refusal TEXT CHECK (refusal IN ('longer', 'other'))
);
