-- Where readers find what shows a document, and what the search narrows it by.
ALTER TABLE library_uses ADD COLUMN shown_path TEXT;
ALTER TABLE library_uses ADD COLUMN theme TEXT;
ALTER TABLE library_uses ADD COLUMN day TEXT;
UPDATE library_uses SET
    shown_path = (SELECT '/achievements/' || slug FROM achievements WHERE achievements.id = library_uses.subject_id),
    theme = (SELECT theme FROM achievements WHERE achievements.id = library_uses.subject_id),
    day = (SELECT day FROM achievements WHERE achievements.id = library_uses.subject_id)
    WHERE subject_kind = 'achievement';
