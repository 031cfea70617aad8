-- An administrator's browser that looks at the portal as one of the roles of their place; it ends with the session.
CREATE TABLE previews (
    session_id TEXT PRIMARY KEY NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    begun_at TIMESTAMP NOT NULL
);
