DROP TABLE library_change_writers;
DROP TABLE library_changes;
