ALTER TABLE library_traces DROP COLUMN is_removed;
