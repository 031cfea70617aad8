DROP TABLE attempts;
DROP TABLE mails;
DROP TABLE job_schedules;
DROP TABLE jobs;
DROP TABLE content_versions;
