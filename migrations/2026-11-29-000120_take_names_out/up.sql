-- Whether what a version named was taken out of it; only its kind is kept then, without any words.
ALTER TABLE library_traces ADD COLUMN is_removed BOOLEAN NOT NULL DEFAULT FALSE;
