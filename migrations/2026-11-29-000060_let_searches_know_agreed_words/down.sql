DROP TABLE search_word_editions;
DROP TABLE search_words;
