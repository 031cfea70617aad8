-- Words the members agreed on, by the term they stand for: to the search they mean the same as those the portal came
-- with (src/features/search/terms.tsv). Told by the agreed words in the transaction of the decision, so they can be
-- made again from there.
CREATE TABLE search_words (
    -- The proposal the word comes from.
    id TEXT PRIMARY KEY NOT NULL,
    -- The first cell of the term's row in that file.
    term TEXT NOT NULL,
    language TEXT NOT NULL,
    word TEXT NOT NULL
);
INSERT INTO search_words (id, term, language, word)
    SELECT id, REPLACE(term, '-', '_'), language, word FROM glossary_proposals WHERE state = 'approved';

-- A name that is new with every change of those words, so that whoever keeps them read knows that they are others now.
CREATE TABLE search_word_editions (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    edition TEXT NOT NULL
);
INSERT INTO search_word_editions (id, edition) SELECT 1, COALESCE(MAX(id), '') FROM search_words;
