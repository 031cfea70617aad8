-- Who is on the way to a provider to prove once more who they are; NULL for somebody who comes in.
ALTER TABLE sign_ons ADD COLUMN proves TEXT;
