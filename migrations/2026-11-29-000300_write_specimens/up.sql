-- Versions that are being described: what a reviewer releases becomes a version, or the next revision of one.
CREATE TABLE specimen_drafts (
    id TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL,
    -- A version is changed by one draft at a time, and two drafts never become one version.
    code TEXT NOT NULL UNIQUE,
    -- The version it is of or will be, and the revision it changes.
    version_id TEXT NOT NULL,
    version_revision INTEGER,
    -- The whole description, as JSON.
    description TEXT NOT NULL,
    -- Languages whose words are older than the original, as JSON.
    stale TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
    written_by TEXT NOT NULL REFERENCES people (id),
    changed_by TEXT NOT NULL REFERENCES people (id),
    -- Everybody who had a part in it, as JSON: none of them releases it.
    writers TEXT NOT NULL,
    submitted_by TEXT REFERENCES people (id),
    -- Why more people should read it than before.
    reason TEXT,
    -- Why it was given back.
    remark TEXT,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    CHECK ((state = 'submitted') = (submitted_by IS NOT NULL))
);
CREATE INDEX specimen_drafts_by_country ON specimen_drafts (country, updated_at);

-- What a version said, release by release.
CREATE TABLE specimen_revisions (
    version_id TEXT NOT NULL REFERENCES specimen_versions (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    description TEXT NOT NULL,
    written_by TEXT NOT NULL,
    released_by TEXT NOT NULL,
    reason TEXT,
    released_at TIMESTAMP NOT NULL,
    PRIMARY KEY (version_id, revision)
);
INSERT INTO specimen_revisions (version_id, revision, description, written_by, released_by, reason, released_at)
SELECT id, revision, description, created_by, released_by, NULL, updated_at FROM specimen_versions;
