-- Articles on the security of identity documents. What readers have of an article is its newest released versions, one
-- row for each language; what lists and rules ask for stands beside it in columns.
CREATE TABLE guidance_articles (
    id TEXT PRIMARY KEY NOT NULL,
    -- Its address; it stays as it is.
    slug TEXT NOT NULL UNIQUE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    -- ISO 3166-1 alpha-2; nothing where it is the secretariat's.
    country TEXT,
    -- unreleased, published or withdrawn.
    state TEXT NOT NULL,
    original_language TEXT NOT NULL,
    -- The version of the original in which its words changed last; 0 before the first release.
    original_version INTEGER NOT NULL,
    -- For whom it is and what it rests on, as readers have it, as JSON; the columns below repeat what lists ask for.
    particulars TEXT NOT NULL,
    tlp TEXT NOT NULL,
    level TEXT NOT NULL,
    review_due DATE NOT NULL,
    -- Titles and summaries by language, as JSON.
    headings TEXT NOT NULL,
    -- Thirteen letters, one for each language.
    strip TEXT NOT NULL,
    -- Why it was withdrawn.
    reason TEXT,
    created_by TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    released_at TIMESTAMP,
    updated_at TIMESTAMP NOT NULL
);
CREATE INDEX guidance_articles_by_release ON guidance_articles (released_at, id);
CREATE INDEX guidance_articles_by_organisation ON guidance_articles (organisation_id);

-- The words of lists an article is found by: for whom it is, what it is about, and the organisations its owner names.
CREATE TABLE guidance_marks (
    article_id TEXT NOT NULL REFERENCES guidance_articles (id) ON DELETE CASCADE,
    -- audience, theme or organisation.
    list TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (article_id, list, word)
);
CREATE INDEX guidance_marks_by_word ON guidance_marks (list, word);

-- Every release of a text.
CREATE TABLE guidance_versions (
    article_id TEXT NOT NULL REFERENCES guidance_articles (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Of the original, as JSON.
    particulars TEXT,
    -- The version of the original a translation was made from or compared with last.
    source_version INTEGER NOT NULL,
    -- written or confirmed.
    made TEXT NOT NULL,
    -- Who released it.
    released_by TEXT NOT NULL,
    released_at TIMESTAMP NOT NULL,
    PRIMARY KEY (article_id, language, number)
);

-- Words that readers do not have yet.
CREATE TABLE guidance_drafts (
    article_id TEXT NOT NULL REFERENCES guidance_articles (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    -- Grows with every save: of two editors at once the second is told.
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Of the original, as JSON.
    particulars TEXT,
    source_version INTEGER NOT NULL,
    -- in_work or in_review.
    state TEXT NOT NULL,
    -- Everybody who wrote any of it, as JSON: none of them releases it.
    writers TEXT NOT NULL,
    -- Why a reviewer sent it back.
    reason TEXT,
    updated_at TIMESTAMP NOT NULL,
    PRIMARY KEY (article_id, language)
);
