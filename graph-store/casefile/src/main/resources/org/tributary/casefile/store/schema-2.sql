-- Rows say more, and what counts may change after they arrived.
ALTER TABLE transfer ADD COLUMN bank_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE transfer ADD COLUMN details TEXT NOT NULL DEFAULT '';
-- The transfer that counts in the row's place, 0 if it counts itself. duplicate_of stays what was
-- found when the row arrived; this is what became of it.
ALTER TABLE transfer ADD COLUMN counted_as INTEGER NOT NULL DEFAULT 0;
UPDATE transfer SET counted_as = duplicate_of WHERE duplicate_of <> 0;
CREATE INDEX transfer_counted_as ON transfer(counted_as) WHERE counted_as <> 0;
-- What an import's hash chain covers grew with the columns.
ALTER TABLE import ADD COLUMN chain_format INTEGER NOT NULL DEFAULT 1;
-- What of an import counts today; its receipt stays as it was.
CREATE TABLE standing(
    import INTEGER PRIMARY KEY REFERENCES import(id), transfers INTEGER NOT NULL,
    first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, digest TEXT NOT NULL) STRICT;
CREATE TABLE standing_total(
    import INTEGER NOT NULL REFERENCES import(id), side TEXT NOT NULL, currency INTEGER NOT NULL,
    count INTEGER NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY(import, side, currency)) STRICT, WITHOUT ROWID;
INSERT INTO standing SELECT id, accepted, first_at, last_at, digest FROM import
    WHERE state = 'REAL';
INSERT INTO standing_total SELECT c.import, c.side, c.currency, c.count, c.sum
    FROM control_total c JOIN import i ON i.id = c.import WHERE i.state = 'REAL';
CREATE TABLE withdrawal(
    import INTEGER PRIMARY KEY REFERENCES import(id), event INTEGER NOT NULL,
    reason TEXT NOT NULL) STRICT;
-- Accounts known only as the other side of an account. side is empty where there is a name.
CREATE TABLE counterparty(
    account INTEGER PRIMARY KEY REFERENCES account(ordinal),
    own_account INTEGER NOT NULL, name TEXT NOT NULL, side TEXT NOT NULL,
    import INTEGER NOT NULL, UNIQUE(own_account, name, side)) STRICT;
CREATE INDEX counterparty_import ON counterparty(import);
