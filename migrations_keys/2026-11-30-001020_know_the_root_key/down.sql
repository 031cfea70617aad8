DROP TABLE root_keys;
