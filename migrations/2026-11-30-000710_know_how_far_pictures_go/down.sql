ALTER TABLE library_uses ADD COLUMN has_own_readers BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE library_uses SET has_own_readers = TRUE WHERE tlp IS NOT NULL;
ALTER TABLE library_uses DROP COLUMN tlp;
