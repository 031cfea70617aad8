DROP TABLE data_keys;
DROP TABLE index_keys;
DROP TABLE organisation_keys;
