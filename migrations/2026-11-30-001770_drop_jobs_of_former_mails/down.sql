UPDATE jobs SET kind = 'tell-of-batch' WHERE kind = 'announce-batch';
