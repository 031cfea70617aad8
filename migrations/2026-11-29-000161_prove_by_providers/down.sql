ALTER TABLE sign_ons DROP COLUMN proves;
