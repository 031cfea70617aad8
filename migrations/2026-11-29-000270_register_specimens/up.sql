-- Versions of documents, each described as one value; what lists and rules ask for stands beside it in columns.
CREATE TABLE specimen_versions (
    id TEXT PRIMARY KEY NOT NULL,
    -- IRN-BO-02001: country (ISO 3166-1 alpha-3), category and type, series of two digits and version of three.
    code TEXT NOT NULL UNIQUE,
    -- ISO 3166-1 alpha-2.
    country TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    category TEXT NOT NULL,
    -- The code without the version: what the versions of one document share.
    document TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
    -- What readers list it by: language and title, as JSON.
    titles TEXT NOT NULL,
    original_language TEXT NOT NULL,
    tlp TEXT NOT NULL,
    first_issued DATE,
    validity TEXT NOT NULL,
    -- The whole description, as JSON.
    description TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    released_by TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    UNIQUE (document, number)
);
CREATE INDEX specimen_versions_by_country ON specimen_versions (country, document, number);

-- The organisations and people a version names: who reads what is AMBER or RED of it.
CREATE TABLE specimen_named (
    version_id TEXT NOT NULL REFERENCES specimen_versions (id) ON DELETE CASCADE,
    -- An organisation's or a person's id; they are never the same.
    named_id TEXT NOT NULL,
    PRIMARY KEY (version_id, named_id)
);

-- Which version a picture belongs to, and the file of the library it is.
CREATE TABLE specimen_pictures (
    id TEXT PRIMARY KEY NOT NULL,
    version_id TEXT NOT NULL REFERENCES specimen_versions (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL REFERENCES library_files (id)
);
CREATE INDEX specimen_pictures_by_version ON specimen_pictures (version_id);
