DROP TABLE achievement_counts;
DROP TABLE achievement_sources;
DROP TABLE achievement_texts;
DROP TABLE achievements;
