DROP TABLE library_stores;
