-- Readings by the code that the marks over what was read show.
CREATE INDEX audit_entries_by_mark ON audit_entries (detail) WHERE detail LIKE '{"mark":"%';
