DROP TABLE half_sessions;
DROP TABLE recovery_codes;
DROP TABLE factors;
