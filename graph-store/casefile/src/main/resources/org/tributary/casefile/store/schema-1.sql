-- The first layout. STRICT, so that a value of the wrong type is refused and found.
CREATE TABLE mark(kind TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO mark VALUES ('import', 1), ('transfer', 1), ('account', 0), ('party', 1),
    ('note', 1), ('exhibit', 1), ('generation', 0);
-- Seeds the hashes of row contents, so that a file's author cannot foresee them.
CREATE TABLE seed(value INTEGER NOT NULL) STRICT;
INSERT INTO seed VALUES (random());
-- Rows from first_transfer (inclusive) to end_transfer (exclusive) belong to the import.
CREATE TABLE import(
    id INTEGER PRIMARY KEY, state TEXT NOT NULL,
    sha256 TEXT NOT NULL, name TEXT NOT NULL, bytes INTEGER NOT NULL,
    profile TEXT NOT NULL, profile_text TEXT NOT NULL, zone TEXT NOT NULL,
    at_ms INTEGER NOT NULL, author_name TEXT NOT NULL, author_initials TEXT NOT NULL,
    accepted INTEGER NOT NULL, rejected INTEGER NOT NULL,
    duplicate INTEGER NOT NULL, skipped INTEGER NOT NULL,
    first_transfer INTEGER NOT NULL, end_transfer INTEGER NOT NULL,
    first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,
    digest TEXT NOT NULL, chain_head TEXT NOT NULL) STRICT;
CREATE TABLE control_total(
    import INTEGER NOT NULL REFERENCES import(id), side TEXT NOT NULL, currency INTEGER NOT NULL,
    count INTEGER NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY(import, side, currency)) STRICT, WITHOUT ROWID;
CREATE TABLE currency(
    code INTEGER PRIMARY KEY, ticker TEXT NOT NULL, exponent INTEGER NOT NULL,
    import INTEGER NOT NULL, UNIQUE(ticker, exponent)) STRICT;
CREATE TABLE channel(
    code INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, import INTEGER NOT NULL) STRICT;
CREATE TABLE account(
    ordinal INTEGER PRIMARY KEY, institution TEXT NOT NULL, number TEXT NOT NULL,
    kind TEXT NOT NULL, import INTEGER NOT NULL, UNIQUE(institution, number)) STRICT;
CREATE INDEX account_number ON account(number COLLATE NOCASE);
CREATE INDEX account_import ON account(import);
-- import 0: made by an investigator's entry, not by a file.
CREATE TABLE party(
    ordinal INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
    import INTEGER NOT NULL) STRICT;
CREATE INDEX party_name ON party(name COLLATE NOCASE);
CREATE INDEX party_import ON party(import);
CREATE TABLE holding(
    account INTEGER NOT NULL REFERENCES account(ordinal),
    party INTEGER NOT NULL REFERENCES party(ordinal),
    PRIMARY KEY(account, party)) STRICT, WITHOUT ROWID;
CREATE INDEX holding_party ON holding(party);
CREATE VIRTUAL TABLE account_text USING fts5(key, content='', tokenize='trigram');
CREATE VIRTUAL TABLE party_text USING fts5(name, content='', tokenize='trigram');
-- No foreign keys here: a look-up per row would double the cost of an import, and verifying finds
-- what points nowhere. duplicate_of 0: the row counts.
CREATE TABLE transfer(
    id INTEGER PRIMARY KEY, import INTEGER NOT NULL, line INTEGER NOT NULL,
    from_account INTEGER NOT NULL, to_account INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    paid INTEGER NOT NULL, paid_currency INTEGER NOT NULL,
    received INTEGER NOT NULL, received_currency INTEGER NOT NULL,
    channel INTEGER NOT NULL, reference TEXT NOT NULL, label TEXT NOT NULL,
    attributes TEXT NOT NULL, duplicate_of INTEGER NOT NULL, nth INTEGER NOT NULL,
    content_hash INTEGER NOT NULL) STRICT;
-- Rows that are no transfers. before_transfer: the transfer that was stored next after the row.
CREATE TABLE set_aside(
    import INTEGER NOT NULL, position INTEGER NOT NULL, before_transfer INTEGER NOT NULL,
    line INTEGER NOT NULL, kind TEXT NOT NULL, raw TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY(import, position)) STRICT, WITHOUT ROWID;
CREATE TABLE problem(
    import INTEGER NOT NULL, position INTEGER NOT NULL, row_position INTEGER NOT NULL,
    line INTEGER NOT NULL, column_name TEXT NOT NULL, raw TEXT NOT NULL,
    reason TEXT NOT NULL, remedy TEXT NOT NULL,
    PRIMARY KEY(import, row_position, position)) STRICT, WITHOUT ROWID;
-- content_sha256: of what the event speaks about, empty where the event says it all.
CREATE TABLE event(
    sequence INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL,
    author_name TEXT NOT NULL, author_initials TEXT NOT NULL,
    type TEXT NOT NULL, json TEXT NOT NULL, content_sha256 TEXT NOT NULL,
    hash TEXT NOT NULL) STRICT;
CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER event_never_goes BEFORE DELETE ON event
    BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TABLE subject(
    account INTEGER NOT NULL REFERENCES account(ordinal),
    party INTEGER NOT NULL REFERENCES party(ordinal),
    reason TEXT NOT NULL, at_ms INTEGER NOT NULL,
    author_name TEXT NOT NULL, author_initials TEXT NOT NULL,
    marked_by INTEGER PRIMARY KEY REFERENCES event(sequence),
    taken_back_by INTEGER NOT NULL) STRICT;
CREATE TABLE note(
    id INTEGER PRIMARY KEY, text TEXT NOT NULL, at_ms INTEGER NOT NULL,
    author_name TEXT NOT NULL, author_initials TEXT NOT NULL) STRICT;
CREATE TABLE exhibit(
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, caption TEXT NOT NULL, sha256 TEXT NOT NULL,
    png BLOB NOT NULL, picture_state TEXT NOT NULL, at_ms INTEGER NOT NULL,
    author_name TEXT NOT NULL, author_initials TEXT NOT NULL) STRICT;
CREATE TABLE layout(name TEXT PRIMARY KEY, picture_state TEXT NOT NULL) STRICT;
CREATE TABLE rate_file(sequence INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
