-- One document in several languages: its files name it.
CREATE TABLE library_documents (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    title TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX library_documents_by_organisation ON library_documents (organisation_id, id);

-- A picture or document of an organisation; its bytes are its versions'.
CREATE TABLE library_files (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'document')),
    title TEXT NOT NULL,
    -- Derived: title and names folded, for the search by name.
    search_key TEXT NOT NULL,
    language TEXT,
    document_id TEXT REFERENCES library_documents (id),
    -- The version readers get; 0 while there is none.
    current INTEGER NOT NULL,
    -- The version handed in last.
    newest INTEGER NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL
);
CREATE INDEX library_files_by_organisation ON library_files (organisation_id, id);
CREATE UNIQUE INDEX library_files_one_a_language ON library_files (document_id, language);

-- What was handed in, each time. The key names the stored file and is its address.
CREATE TABLE library_versions (
    file_id TEXT NOT NULL REFERENCES library_files (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('preparing', 'held', 'ready', 'refused', 'quarantined')),
    storage_key TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    content TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Of a picture, upright.
    width INTEGER,
    height INTEGER,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (file_id, number)
);

-- A picture drawn anew in one width.
CREATE TABLE library_widths (
    file_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    storage_key TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (file_id, number, width),
    FOREIGN KEY (file_id, number) REFERENCES library_versions (file_id, number)
);

-- What a picture shows, in words, for those who do not see it.
CREATE TABLE library_descriptions (
    file_id TEXT NOT NULL REFERENCES library_files (id),
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (file_id, language)
);

-- Where a file, or a document with all its files, is used: told by whoever uses it.
CREATE TABLE library_uses (
    -- The id of a file or of a document.
    item_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    -- What the user is called, and its page without the language.
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    is_public BOOLEAN NOT NULL,
    PRIMARY KEY (item_id, subject_kind, subject_id)
);
CREATE INDEX library_uses_by_subject ON library_uses (subject_kind, subject_id);

-- A file on its way, in pieces, over a line that may break.
CREATE TABLE library_uploads (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    language TEXT,
    -- The file this is to be a new version of.
    replaces TEXT,
    bytes BIGINT NOT NULL,
    received BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL
);
CREATE INDEX library_uploads_oldest ON library_uploads (updated_at);
CREATE TABLE library_pieces (
    upload_id TEXT NOT NULL REFERENCES library_uploads (id),
    -- The first byte's place in the file.
    start BIGINT NOT NULL,
    storage_key TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (upload_id, start)
);

-- Bytes of all versions of an organisation's files, kept with each change so that the quota holds between two at once.
CREATE TABLE library_space (
    organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisations (id),
    bytes BIGINT NOT NULL
);
