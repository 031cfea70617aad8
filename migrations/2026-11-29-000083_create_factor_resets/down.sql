DROP TABLE factor_resets;
