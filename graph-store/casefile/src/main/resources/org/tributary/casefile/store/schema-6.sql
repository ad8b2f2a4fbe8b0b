-- Watchlists: editions, what stands in them, and what screening found. An entry that stands alike in
-- several editions is kept once; it is never changed.
INSERT INTO mark VALUES ('edition', 1), ('screening', 1), ('hit', 1);
CREATE TABLE edition(
    id INTEGER PRIMARY KEY, kept_by INTEGER NOT NULL REFERENCES event(sequence),
    list TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
    parties INTEGER NOT NULL) STRICT;
CREATE TABLE edition_file(
    edition INTEGER NOT NULL REFERENCES edition(id), position INTEGER NOT NULL,
    name TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
    PRIMARY KEY (edition, position)) STRICT;
-- hash: of text and source. print: of what is told, however it was written down. text: JSON.
-- source: as published, in Zstandard.
CREATE TABLE listed_entry(
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, print TEXT NOT NULL,
    text TEXT NOT NULL, source BLOB NOT NULL) STRICT;
CREATE TABLE edition_entry(
    edition INTEGER NOT NULL REFERENCES edition(id), key TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES listed_entry(id),
    PRIMARY KEY (edition, key)) STRICT, WITHOUT ROWID;
-- Screenings of the case as a whole. text: what was screened, as JSON.
CREATE TABLE screening_run(
    id INTEGER PRIMARY KEY, kept_by INTEGER NOT NULL REFERENCES event(sequence),
    text TEXT NOT NULL) STRICT;
CREATE TABLE screening_hit(
    id INTEGER PRIMARY KEY, what TEXT NOT NULL, list TEXT NOT NULL, key TEXT NOT NULL,
    UNIQUE (what, list, key)) STRICT;
-- How a hit was found; a new row only where it was new or had changed. text: JSON.
CREATE TABLE hit_finding(
    hit INTEGER NOT NULL REFERENCES screening_hit(id),
    run INTEGER NOT NULL REFERENCES screening_run(id),
    text TEXT NOT NULL, PRIMARY KEY (hit, run)) STRICT, WITHOUT ROWID;
-- Which hits a screening found.
CREATE TABLE hit_seen(
    run INTEGER NOT NULL REFERENCES screening_run(id),
    hit INTEGER NOT NULL REFERENCES screening_hit(id),
    PRIMARY KEY (run, hit)) STRICT, WITHOUT ROWID;
