DROP TABLE text_review_schedules;
