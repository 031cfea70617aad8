-- The newest files that are no language of a document: asked whenever a form of a text is opened.
CREATE INDEX library_files_by_document_and_age ON library_files (organisation_id, kind, document_id, id);
