DROP TABLE sign_on_links;
DROP TABLE sign_ons;
