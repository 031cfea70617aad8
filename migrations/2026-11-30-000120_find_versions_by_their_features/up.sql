-- Which features a released version has, and how far each goes: for whoever looks where a feature is used. It is written
-- with every release; what is released already is read once from the text its description is kept as.
CREATE TABLE specimen_marks (
    version_id TEXT NOT NULL REFERENCES specimen_versions (id) ON DELETE CASCADE,
    -- A code of the glossary.
    code TEXT NOT NULL,
    tlp TEXT NOT NULL,
    PRIMARY KEY (version_id, code, tlp)
);
CREATE INDEX specimen_marks_by_code ON specimen_marks (code, version_id);

WITH codes (code) AS (VALUES
    ('SUB-WM'), ('SUB-WMR'), ('SUB-UVD'), ('SUB-FIV'), ('SUB-FIU'), ('SUB-PLA'), ('SUB-THR'), ('SUB-THW'),
    ('SUB-CHS'), ('SUB-PC'), ('SUB-WIN'), ('SUB-TAG'), ('SUB-MLR'), ('SUB-DIE'), ('PRT-GUI'), ('PRT-RBW'),
    ('PRT-MIC'), ('PRT-NAN'), ('PRT-INT'), ('PRT-LAT'), ('PRT-REL'), ('PRT-STR'), ('PRT-ASC'), ('PRT-DUP'),
    ('PRT-ERR'), ('PRT-FNT'), ('PRT-OFF'), ('PRT-LPR'), ('PRT-SCR'), ('PRT-DIG'), ('PRT-EMB'), ('INK-OVI'),
    ('INK-OVM'), ('INK-IRI'), ('INK-MET'), ('INK-UVV'), ('INK-UVI'), ('INK-UV2'), ('INK-PHO'), ('INK-IRD'),
    ('INK-IRA'), ('INK-AST'), ('INK-MTM'), ('INK-PEN'), ('INK-BLD'), ('INK-THM'), ('INK-PCH'), ('OVD-HOL'),
    ('OVD-KIN'), ('OVD-DID'), ('OVD-LEN'), ('OVD-RET'), ('OVD-LAM'), ('OVD-POL'), ('OVD-MIC'), ('PER-LSR'),
    ('PER-TAC'), ('PER-GHO'), ('PER-PER'), ('PER-IPI'), ('PER-LTS'), ('PER-INK'), ('PER-D2T'), ('PER-SIG'),
    ('PER-STE'), ('PER-CHA'), ('PER-STM'), ('PER-WIN'), ('DAT-MRZ'), ('DAT-B1D'), ('DAT-B2D'), ('DAT-QRC'),
    ('DAT-VDS'), ('DAT-NUM'), ('DAT-NIN'), ('DAT-CAN'), ('DAT-CAL'), ('ELE-CTC'), ('ELE-CTL'), ('ELE-PA'),
    ('ELE-AA'), ('ELE-CA'), ('ELE-BAC'), ('ELE-PAC'), ('ELE-EAC'), ('ELE-SIG'), ('ELE-LDS'), ('BKL-STI'),
    ('BKL-PGN'), ('BKL-COV'), ('BKL-END'), ('BKL-HIN'), ('BKL-LBL'), ('CIV-SEA'), ('CIV-WET'), ('CIV-STU'),
    ('CIV-REG'), ('CIV-APO'), ('CIV-DUP'), ('CIV-EXT')
), levels (tlp) AS (VALUES ('clear'), ('green'), ('amber'), ('amber_strict'), ('red')),
-- The codes first: a version has few of them, and is asked for the level of those alone.
found (id, code) AS MATERIALIZED (
    SELECT specimen_versions.id, codes.code
    FROM specimen_versions, codes
    WHERE specimen_versions.description LIKE '%"code":"' || codes.code || '"%'
)
INSERT INTO specimen_marks (version_id, code, tlp)
SELECT found.id, found.code, levels.tlp
FROM found
JOIN specimen_versions ON specimen_versions.id = found.id
CROSS JOIN levels
WHERE specimen_versions.description LIKE '%"code":"' || found.code || '","tlp":"' || levels.tlp || '"%';
