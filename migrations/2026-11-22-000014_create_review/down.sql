DROP TABLE review_answers;
DROP TABLE review_remarks;
DROP TABLE review_requests;
DROP TABLE review_settings;
