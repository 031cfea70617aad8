DROP TABLE country_figures;
DROP TABLE contact_points;
DROP TABLE organisation_sources;
DROP TABLE organisation_texts;
DROP TABLE organisations;
DROP TABLE countries;
