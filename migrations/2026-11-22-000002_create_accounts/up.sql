CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- ASCII lower case: the key of the account.
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_latin TEXT NOT NULL,
    language TEXT NOT NULL,
    calendar TEXT,
    time_zone TEXT NOT NULL,
    -- PHC string; NULL until the invitation was taken up.
    password_hash TEXT,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
    created_at TIMESTAMP NOT NULL,
    last_signed_in_at TIMESTAMP
);
CREATE INDEX people_by_organisation ON people (organisation_id, name, id);

CREATE TABLE person_roles (
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    granted_by TEXT REFERENCES people (id),
    granted_at TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, role)
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY NOT NULL,
    -- SHA-256 of the cookie, 64 hexadecimal digits.
    token_hash TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    proven_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

-- Links sent by mail: an invitation or a password reset. Hashed, single use.
CREATE TABLE account_links (
    token_hash TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'password_reset')),
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX account_links_by_person ON account_links (person_id);
