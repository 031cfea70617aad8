-- What somebody changed of a file that readers have, until another person releases it; one of a kind a file.
CREATE TABLE library_changes (
    file_id TEXT NOT NULL REFERENCES library_files (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('version', 'document', 'words')),
    -- Of a version its number; of everything else the revision of the file that the change made. Who releases says
    -- which they saw.
    number INTEGER NOT NULL,
    -- The document it is to be one language of; NULL where it is to leave the one it is in.
    document_id TEXT REFERENCES library_documents (id),
    -- Title, language and descriptions as JSON.
    words TEXT,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (file_id, kind)
);

-- Whose work it is: none of them releases it where four eyes are wanted.
CREATE TABLE library_change_writers (
    file_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (file_id, kind, person_id),
    FOREIGN KEY (file_id, kind) REFERENCES library_changes (file_id, kind) ON DELETE CASCADE
);
