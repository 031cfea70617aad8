-- How an organisation's texts are released. No row: another person releases what one wrote.
CREATE TABLE review_settings (
    organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisations (id),
    four_eyes BOOLEAN NOT NULL,
    updated_at TIMESTAMP NOT NULL
);

-- The reviewers a post's editor named when it was handed on; none where all are asked.
CREATE TABLE review_requests (
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (achievement_id, person_id)
);

-- A remark at a paragraph of a text in one language: the revision that was read, which paragraph of it, and its words.
CREATE TABLE review_remarks (
    id TEXT PRIMARY KEY NOT NULL,
    achievement_id TEXT NOT NULL REFERENCES achievements (id),
    language TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('title', 'summary', 'body')),
    revision INTEGER NOT NULL,
    -- Counted from 0; always 0 in a title and a summary.
    paragraph INTEGER NOT NULL,
    quote TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'resolved')),
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    -- Who opened or resolved it last, and when.
    turned_by TEXT NOT NULL REFERENCES people (id),
    turned_at TIMESTAMP NOT NULL
);
CREATE INDEX review_remarks_by_post ON review_remarks (achievement_id, state);

-- What was answered to a remark, in order of the ids.
CREATE TABLE review_answers (
    id TEXT PRIMARY KEY NOT NULL,
    remark_id TEXT NOT NULL REFERENCES review_remarks (id),
    text TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX review_answers_by_remark ON review_answers (remark_id, id);
