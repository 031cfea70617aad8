-- By what the root key is known again: a word that only that key gives and that tells nothing of it. Whoever starts with
-- another is told before anything is wrapped by it.
CREATE TABLE root_keys (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    word TEXT NOT NULL
);
