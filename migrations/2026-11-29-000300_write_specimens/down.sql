DROP TABLE specimen_revisions;
DROP TABLE specimen_drafts;
