DROP TABLE text_review_requests;
