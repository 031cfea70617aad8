CREATE TABLE countries (
    code TEXT PRIMARY KEY NOT NULL,
    iso3 TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    calling_code TEXT NOT NULL,
    -- BCP 47 tags, separated by spaces.
    official_languages TEXT NOT NULL
);

-- A civil-registration organisation, or the secretariat (no country).
CREATE TABLE organisations (
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT REFERENCES countries (code),
    abbreviation TEXT NOT NULL,
    website TEXT,
    founded TEXT,
    confirmed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX organisations_by_country ON organisations (country);

-- What an organisation says of itself, one text per topic and language:
-- name, parent, mandate, legal_basis, documents, identity_number …
CREATE TABLE organisation_texts (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    topic TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (organisation_id, topic, position, language)
);

-- Where the organisation's texts come from, in the order they are shown.
CREATE TABLE organisation_sources (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    -- When the source says it was written: ISO 8601, down to the year.
    as_of TEXT,
    -- Which of the texts it stands behind, in a few words.
    covers TEXT,
    PRIMARY KEY (organisation_id, position)
);

CREATE TABLE contact_points (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('website', 'phone', 'email', 'address', 'hotline')),
    value TEXT NOT NULL,
    note TEXT
);
CREATE INDEX contact_points_by_organisation ON contact_points (organisation_id, position);

-- A figure with its source. Without a value it says that the figure was looked for and not found.
CREATE TABLE country_figures (
    id TEXT PRIMARY KEY NOT NULL,
    -- The order in which the source lists its figures.
    position INTEGER NOT NULL,
    -- NULL for a figure of a part of the world, which `region` then names.
    country TEXT REFERENCES countries (code),
    region TEXT,
    indicator TEXT NOT NULL,
    -- The other member of a figure between two.
    destination TEXT REFERENCES countries (code),
    -- A day, month, year or span, or a Solar Hijri year: see `Period` in src/features/directory/period.rs.
    period TEXT,
    value DOUBLE PRECISION,
    bound TEXT CHECK (bound IN ('low', 'middle', 'high', 'at_most')),
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'persons', 'events', 'cards')),
    definition TEXT,
    -- NULL where the source has a name but no address.
    source_url TEXT,
    source_title TEXT,
    as_of TEXT,
    note TEXT,
    CHECK (country IS NOT NULL OR region IS NOT NULL),
    CHECK (value IS NULL OR source_title IS NOT NULL)
);
CREATE INDEX country_figures_by_country ON country_figures (country, position);
