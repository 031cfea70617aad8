-- Who may find an entry, its state where it is not public, and when it became what its readers see.
ALTER TABLE search_entries ADD COLUMN readers TEXT;
ALTER TABLE search_entries ADD COLUMN state TEXT;
ALTER TABLE search_entries ADD COLUMN since TIMESTAMP;
CREATE INDEX search_entries_by_since ON search_entries (since);

-- Ids get room for kind, country and theme (src/features/search/place.rs). Below zero first, so that no new id meets
-- an old one.
UPDATE search_entries SET id = -1 - id;
UPDATE search_entries SET id =
    (((-1 - id) / 268435456) * 549755813888)
    + ((((-1 - id) / 16) % 16777216) * 131072)
    + (CASE kind WHEN 'achievement' THEN 1 WHEN 'country' THEN 2 ELSE 0 END) * 8192
    + (CASE country WHEN 'AF' THEN 1 WHEN 'AZ' THEN 2 WHEN 'IR' THEN 3 WHEN 'KG' THEN 4 WHEN 'KZ' THEN 5 WHEN 'PK' THEN 6 WHEN 'TJ' THEN 7 WHEN 'TM' THEN 8 WHEN 'TR' THEN 9 WHEN 'UZ' THEN 10 ELSE 0 END) * 512
    + (CASE theme WHEN 'birth-registration' THEN 1 WHEN 'death-registration' THEN 2 WHEN 'marriage' THEN 3 WHEN 'legislation' THEN 4 WHEN 'e-services' THEN 5 WHEN 'smart-card' THEN 6 WHEN 'digital-identity' THEN 7 WHEN 'population-database' THEN 8 WHEN 'citizens-abroad' THEN 9 WHEN 'statistics' THEN 10 WHEN 'cooperation' THEN 11 WHEN 'training' THEN 12 ELSE 0 END) * 16
    + ((-1 - id) % 16);

-- What a person searches for again and again.
CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    -- What stands in the address behind the question mark.
    query TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('never', 'daily', 'weekly')),
    created_at TIMESTAMP NOT NULL,
    -- When its owner last looked, and up to when mails have told.
    seen_at TIMESTAMP NOT NULL,
    told_at TIMESTAMP NOT NULL
);
CREATE INDEX saved_searches_by_person ON saved_searches (person_id);
CREATE INDEX saved_searches_by_rhythm ON saved_searches (rhythm, id);
