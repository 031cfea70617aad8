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

CREATE TABLE contact_points (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('website', 'phone', 'email', 'address', 'hotline')),
    value TEXT NOT NULL,
    note TEXT
);
CREATE INDEX contact_points_by_organisation ON contact_points (organisation_id, position);

-- A figure with its source; low and high are equal where the source gives one number.
CREATE TABLE country_figures (
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL REFERENCES countries (code),
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    bound TEXT CHECK (bound IN ('low', 'high', 'at_least', 'about')),
    unit TEXT NOT NULL,
    definition TEXT,
    source_url TEXT NOT NULL,
    source_title TEXT NOT NULL,
    as_of TEXT,
    note TEXT
);
CREATE INDEX country_figures_by_country ON country_figures (country, indicator, period);
