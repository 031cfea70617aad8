-- The rows of a file become drafts as a batch, portion by portion.
CREATE TABLE achievement_batches_anew (
    -- Made with the form: sent twice, it is one batch.
    id TEXT PRIMARY KEY NOT NULL,
    country TEXT NOT NULL REFERENCES countries (code),
    person_id TEXT NOT NULL REFERENCES people (id),
    step TEXT NOT NULL CHECK (step IN ('publish', 'return', 'withdraw', 'retag', 'hand-over', 'import')),
    -- What the step needs: a reason, a theme, a person.
    reason TEXT,
    theme TEXT,
    to_person_id TEXT REFERENCES people (id),
    total INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP
);
INSERT INTO achievement_batches_anew
    (id, country, person_id, step, reason, theme, to_person_id, total, created_at, finished_at)
SELECT id, country, person_id, step, reason, theme, to_person_id, total, created_at, finished_at
FROM achievement_batches;
CREATE TABLE achievement_batch_items_anew (
    batch_id TEXT NOT NULL REFERENCES achievement_batches_anew (id),
    -- The post; of a row of a file the one it becomes, which is there only after its turn.
    achievement_id TEXT NOT NULL,
    -- What became of it: 'done' or why not; NULL until its turn.
    outcome TEXT,
    PRIMARY KEY (batch_id, achievement_id)
);
INSERT INTO achievement_batch_items_anew (batch_id, achievement_id, outcome)
SELECT batch_id, achievement_id, outcome FROM achievement_batch_items;
DROP TABLE achievement_batch_items;
DROP TABLE achievement_batches;
ALTER TABLE achievement_batches_anew RENAME TO achievement_batches;
ALTER TABLE achievement_batch_items_anew RENAME TO achievement_batch_items;
CREATE INDEX achievement_batches_by_age ON achievement_batches (created_at);
CREATE INDEX achievement_batch_items_by_outcome ON achievement_batch_items (batch_id, outcome, achievement_id);

-- The batch that makes the drafts, and what became of each row once all had their turn: a JSON array that is kept in place
-- of the rows.
ALTER TABLE achievement_imports ADD COLUMN batch_id TEXT REFERENCES achievement_batches (id);
ALTER TABLE achievement_imports ADD COLUMN report TEXT;
CREATE INDEX achievement_imports_by_batch ON achievement_imports (batch_id);
