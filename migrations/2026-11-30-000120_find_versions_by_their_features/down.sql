DROP TABLE specimen_marks;
