-- Organisations that got letters which one of them sent to all the others: they share a shelf.
CREATE TABLE exchange_circles (
    id TEXT PRIMARY KEY NOT NULL,
    -- The ids of its organisations in their order, with commas between: by which it is known again.
    members TEXT NOT NULL UNIQUE
);
CREATE TABLE exchange_circle_members (
    circle_id TEXT NOT NULL REFERENCES exchange_circles (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    PRIMARY KEY (circle_id, organisation_id)
);
CREATE INDEX exchange_circle_members_by_organisation ON exchange_circle_members (organisation_id, circle_id);

-- A letter to several: its case, and that of each of its copies.
CREATE TABLE exchange_circulars (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES exchange_cases (id),
    circle_id TEXT NOT NULL REFERENCES exchange_circles (id),
    -- To whom it was sent, whoever has it now.
    addressee_id TEXT NOT NULL REFERENCES organisations (id),
    -- The case it began with: for its sender one document, however many got it.
    is_first BOOLEAN NOT NULL
);
CREATE INDEX exchange_circulars_by_circle ON exchange_circulars (circle_id, is_first);
