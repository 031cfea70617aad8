ALTER TABLE library_uses DROP COLUMN has_own_readers;
ALTER TABLE library_files DROP COLUMN is_apart;
