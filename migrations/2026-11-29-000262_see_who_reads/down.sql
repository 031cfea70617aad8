DROP TABLE audit_sightings;
