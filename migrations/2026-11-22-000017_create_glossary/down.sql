DROP TABLE glossary_proposals;
