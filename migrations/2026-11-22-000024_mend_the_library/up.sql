-- Which folder of files belongs to this database: the same word stands there. Nothing is removed where they differ.
CREATE TABLE library_stores (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    mark TEXT NOT NULL
);

-- Whether a refused version is one that the scanner would not take.
ALTER TABLE library_versions ADD COLUMN is_unchecked BOOLEAN NOT NULL DEFAULT FALSE;

-- How often a file's particulars were written: who saves says which he saw.
ALTER TABLE library_files ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
