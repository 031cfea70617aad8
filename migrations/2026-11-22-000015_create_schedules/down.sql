DROP TABLE review_schedules;
