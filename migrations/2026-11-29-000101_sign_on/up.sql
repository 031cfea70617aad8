-- Browsers on their way to an identity provider and back. The row is taken when they come back, so a way is gone once.
CREATE TABLE sign_ons (
    ticket_hash TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    next TEXT NOT NULL,
    ends_at TIMESTAMP NOT NULL
);

-- Who a provider's person is here. A provider has one person for an account and one account for a person.
CREATE TABLE sign_on_links (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    linked_at TIMESTAMP NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person_id)
);
