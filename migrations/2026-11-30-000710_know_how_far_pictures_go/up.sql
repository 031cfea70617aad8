-- How far a file goes where something with a rule of its own shows it; nothing where a text shows it.
ALTER TABLE library_uses ADD COLUMN tlp TEXT;
UPDATE library_uses SET tlp = (SELECT alerts.tlp FROM alerts WHERE alerts.id = library_uses.subject_id)
WHERE subject_kind = 'alert';
-- Of a specimen and of its draft the strictest word that stands at the whole or at one of the pictures of this file.
UPDATE library_uses SET tlp = (
    SELECT levels.tlp
    FROM (
        SELECT 'clear' AS tlp, 0 AS strength UNION ALL SELECT 'green', 1 UNION ALL SELECT 'amber', 2
        UNION ALL SELECT 'amber_strict', 3 UNION ALL SELECT 'red', 4
    ) AS levels,
    (
        SELECT 'visible' AS light UNION ALL SELECT 'oblique' UNION ALL SELECT 'transmitted' UNION ALL SELECT 'uv365'
        UNION ALL SELECT 'uv254' UNION ALL SELECT 'uv313' UNION ALL SELECT 'ir' UNION ALL SELECT 'coaxial'
        UNION ALL SELECT 'magnified'
    ) AS lights,
    (
        SELECT 'specimen' AS kind, id, description FROM specimen_versions
        UNION ALL SELECT 'specimen_draft', version_id, description FROM specimen_drafts
    ) AS told
    WHERE told.kind = library_uses.subject_kind AND told.id = library_uses.subject_id
        AND (
            told.description LIKE '{"tlp":"' || levels.tlp || '",%'
            OR told.description LIKE
                '%"file":"' || library_uses.item_id || '","light":"' || lights.light || '","tlp":"' || levels.tlp || '",%'
        )
    ORDER BY levels.strength DESC
    LIMIT 1
)
WHERE subject_kind IN ('specimen', 'specimen_draft');
-- What cannot be told is for nobody who is not named.
UPDATE library_uses SET tlp = 'red' WHERE has_own_readers = TRUE AND tlp IS NULL;
ALTER TABLE library_uses DROP COLUMN has_own_readers;
-- Apart is what something shows to fewer than everyone and nothing to everyone, also where a text names it.
UPDATE library_files SET is_apart = TRUE
WHERE EXISTS (SELECT 1 FROM library_uses WHERE item_id = library_files.id AND tlp <> 'clear')
    AND NOT EXISTS (SELECT 1 FROM library_uses WHERE item_id = library_files.id AND is_public = TRUE);
DELETE FROM library_changes WHERE file_id IN (SELECT id FROM library_files WHERE is_apart = TRUE);
DELETE FROM search_entries WHERE kind = 'file' AND subject_id IN (SELECT id FROM library_files WHERE is_apart = TRUE);
