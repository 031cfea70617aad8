DROP TABLE transparency_witnesses;
DROP TABLE transparency_cosignatures;
