DROP TABLE achievement_documents;
