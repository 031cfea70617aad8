-- What two organisations sent each other of one kind: their shelf.
CREATE INDEX exchange_cases_by_pair ON exchange_cases (from_organisation, to_organisation, kind, said_at, id);
