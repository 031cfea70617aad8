DROP TABLE digest_progress;
