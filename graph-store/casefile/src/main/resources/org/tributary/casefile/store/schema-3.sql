-- Rows about parties, rows that show one payment from both ends, and what a receipt adds.
ALTER TABLE import ADD COLUMN parties INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN by_bank_reference INTEGER NOT NULL DEFAULT 0;
-- 1: the file runs from its newest row to its oldest.
ALTER TABLE import ADD COLUMN newest_first INTEGER NOT NULL DEFAULT 0;
UPDATE import SET by_bank_reference = (SELECT count(*) FROM transfer t WHERE
    t.id >= import.first_transfer AND t.id < import.end_transfer AND t.duplicate_of <> 0
    AND t.bank_reference <> '');
-- Every import that says so, so that what one of them said can be taken back.
CREATE TABLE holding_said(
    account INTEGER NOT NULL REFERENCES account(ordinal),
    party INTEGER NOT NULL REFERENCES party(ordinal),
    import INTEGER NOT NULL, PRIMARY KEY(account, party, import)) STRICT, WITHOUT ROWID;
INSERT INTO holding_said SELECT h.account, h.party, p.import FROM holding h
    JOIN party p ON p.ordinal = h.party;
DROP TABLE holding;
ALTER TABLE holding_said RENAME TO holding;
CREATE INDEX holding_party ON holding(party);
CREATE INDEX holding_import ON holding(import);
-- accounts: ordinals with commas between. party: who the row was found to speak of.
CREATE TABLE party_row(
    id INTEGER PRIMARY KEY, import INTEGER NOT NULL, line INTEGER NOT NULL,
    party INTEGER NOT NULL, customer TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    accounts TEXT NOT NULL, details TEXT NOT NULL, attributes TEXT NOT NULL,
    duplicate_of INTEGER NOT NULL, nth INTEGER NOT NULL, content_hash INTEGER NOT NULL) STRICT;
CREATE INDEX party_row_import ON party_row(import);
CREATE INDEX party_row_party ON party_row(party);
CREATE INDEX party_row_content ON party_row(content_hash);
INSERT INTO mark VALUES ('party-row', 1);
-- Institutions' own numbers of parties.
CREATE TABLE customer(
    number TEXT PRIMARY KEY, party INTEGER NOT NULL REFERENCES party(ordinal),
    import INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX customer_party ON customer(party);
CREATE INDEX customer_import ON customer(import);
-- Names that parties without one were given later.
CREATE TABLE naming(
    party INTEGER NOT NULL REFERENCES party(ordinal), import INTEGER NOT NULL,
    kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(party, import)) STRICT, WITHOUT ROWID;
CREATE INDEX naming_import ON naming(import);
-- What imports said that were taken back. Before chains of format 3 only the first of several that
-- named a holder was noted, so nothing is concluded from those.
CREATE VIEW unsaid AS SELECT id FROM import WHERE state = 'WITHDRAWN' AND chain_format >= 3;
CREATE VIEW named_party AS SELECT p.ordinal,
    coalesce((SELECT n.kind FROM naming n WHERE n.party = p.ordinal
        AND n.import NOT IN (SELECT id FROM unsaid) ORDER BY n.import LIMIT 1), p.kind) AS kind,
    coalesce((SELECT n.name FROM naming n WHERE n.party = p.ordinal
        AND n.import NOT IN (SELECT id FROM unsaid) ORDER BY n.import LIMIT 1), p.name) AS name,
    p.import FROM party p;
-- The event that joined the two, and the one that separated them again, 0 if none did.
CREATE TABLE leg(
    joined_by INTEGER NOT NULL REFERENCES event(sequence), position INTEGER NOT NULL,
    counted INTEGER NOT NULL, other INTEGER NOT NULL, separated_by INTEGER NOT NULL,
    PRIMARY KEY(joined_by, position)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX leg_other ON leg(other) WHERE separated_by = 0;
CREATE UNIQUE INDEX leg_counted ON leg(counted) WHERE separated_by = 0;
