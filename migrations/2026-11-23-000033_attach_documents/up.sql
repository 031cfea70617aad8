-- The documents of the library that a post shows its readers, in their order.
CREATE TABLE achievement_documents (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    document_id TEXT NOT NULL REFERENCES library_documents (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (achievement_id, document_id)
);
