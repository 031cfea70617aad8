-- What became of an upload: its file, or why it was refused. It stands for a day, for a browser whose line broke before
-- the answer came.
ALTER TABLE library_uploads ADD COLUMN file_id TEXT REFERENCES library_files (id) ON DELETE CASCADE;
ALTER TABLE library_uploads ADD COLUMN refused TEXT;
CREATE INDEX library_uploads_by_file ON library_uploads (file_id);

-- People whom a document names beside its words, as its program wrote them down.
CREATE TABLE library_traces (
    file_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (file_id, number, kind, words),
    FOREIGN KEY (file_id, number) REFERENCES library_versions (file_id, number) ON DELETE CASCADE
);
