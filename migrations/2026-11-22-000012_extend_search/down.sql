DROP TABLE saved_searches;
DELETE FROM search_entries WHERE readers IS NOT NULL;
UPDATE search_entries SET id = -1 - id;
UPDATE search_entries SET id =
    (((-1 - id) / 549755813888) * 268435456)
    + ((((-1 - id) / 131072) % 4194304) * 16)
    + ((-1 - id) % 16);
DROP INDEX search_entries_by_since;
ALTER TABLE search_entries DROP COLUMN readers;
ALTER TABLE search_entries DROP COLUMN state;
ALTER TABLE search_entries DROP COLUMN since;
