DROP TABLE figure_revisions;
DROP TABLE figures;
