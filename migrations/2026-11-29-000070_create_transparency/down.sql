DROP TABLE transparency_checkpoints;
DROP TABLE transparency_tiles;
DROP TABLE transparency_entries;
DROP TABLE transparency_pending;
DROP TABLE transparency_log;
