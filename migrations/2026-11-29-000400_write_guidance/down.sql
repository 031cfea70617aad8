DROP TABLE guidance_drafts;
DROP TABLE guidance_versions;
DROP TABLE guidance_marks;
DROP TABLE guidance_articles;
