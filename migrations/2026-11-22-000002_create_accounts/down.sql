DROP TABLE account_links;
DROP TABLE sessions;
DROP TABLE person_roles;
DROP TABLE people;
