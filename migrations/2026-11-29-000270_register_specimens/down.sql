DROP TABLE specimen_pictures;
DROP TABLE specimen_named;
DROP TABLE specimen_versions;
