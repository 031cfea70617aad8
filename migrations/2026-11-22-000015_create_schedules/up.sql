-- A step of a post's life that the portal takes at a time, for the person who chose it; one a post. The row goes when
-- the step is taken or called off.
CREATE TABLE review_schedules (
    achievement_id TEXT PRIMARY KEY NOT NULL REFERENCES achievements (id),
    step TEXT NOT NULL CHECK (step IN ('publication', 'withdrawal')),
    at TIMESTAMP NOT NULL,
    -- The revision that was read when the time was chosen.
    revision INTEGER NOT NULL,
    -- Why it is withdrawn.
    reason TEXT,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL
);
