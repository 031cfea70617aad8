DROP TABLE inbox_notices;
