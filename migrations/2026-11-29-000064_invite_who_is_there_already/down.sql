DROP INDEX people_by_invited_as;
ALTER TABLE people DROP COLUMN invited_as;
