-- Filters of the desk under a name: a person's own, or of everybody in the organisation.
CREATE TABLE exchange_views (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- Whoever kept it; of a shared one, whoever shared it.
    person_id TEXT NOT NULL REFERENCES people (id),
    is_shared BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    -- The filters, as the address of the desk has them.
    query TEXT NOT NULL,
    -- The place in the row.
    place INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX exchange_views_by_organisation ON exchange_views (organisation_id, is_shared, place);
