-- What a person is told in the portal: a row for each notice, written with its cause. `kind` names what happened and
-- `facts` holds as JSON what it takes to say it in any language, never a secret; `path` is where it leads, without the
-- language.
CREATE TABLE inbox_notices (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    path TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    read_at TIMESTAMP
);

CREATE INDEX inbox_notices_of_person ON inbox_notices (person_id, id);
-- Every page of a signed-in person counts these.
CREATE INDEX inbox_notices_unread ON inbox_notices (person_id, id) WHERE read_at IS NULL;
CREATE INDEX inbox_notices_by_age ON inbox_notices (written_at);
