-- What a case is to another: `copy` of the same message for a further receiver, `new_version` of what it takes the place
-- of, `part` of a question.
CREATE TABLE exchange_links (
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    relation TEXT NOT NULL,
    of_case TEXT NOT NULL REFERENCES exchange_cases (id),
    PRIMARY KEY (case_id, relation)
);
CREATE INDEX exchange_links_by_other ON exchange_links (of_case, relation);

-- To whom a draft goes besides its receiver.
CREATE TABLE exchange_addressees (
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL,
    PRIMARY KEY (case_id, organisation_id)
);

-- Everybody a case was ever delivered to: what takes its place reaches them all.
CREATE TABLE exchange_receivers (
    case_id TEXT NOT NULL REFERENCES exchange_cases (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    PRIMARY KEY (case_id, organisation_id)
);
INSERT INTO exchange_receivers (case_id, organisation_id, country, at)
    SELECT id, to_organisation, to_country, released_at FROM exchange_cases WHERE released_at IS NOT NULL;

-- When the portal has to look at a case again: a reminder, the end of a silence, the end of its retention.
CREATE TABLE exchange_watches (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES exchange_cases (id),
    look_at TIMESTAMP NOT NULL
);
CREATE INDEX exchange_watches_by_time ON exchange_watches (look_at);
INSERT INTO exchange_watches (case_id, look_at)
    SELECT id, released_at FROM exchange_cases WHERE released_at IS NOT NULL;

-- Drafts of several steps may wait in a case: the other side drafts what it was asked while an answer is drafted.
UPDATE exchange_cases SET prepared = '[' || prepared || ']' WHERE prepared IS NOT NULL;
