DROP TABLE deviation_versions;
DROP TABLE deviations;
