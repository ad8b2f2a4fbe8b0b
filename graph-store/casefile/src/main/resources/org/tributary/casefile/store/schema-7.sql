-- Entries by hand are imports of the profile 'by hand'. The last of them that stands says what a
-- party is called; where there is none, the first file that named it, as before.
DROP VIEW named_party;
CREATE VIEW named_party AS SELECT p.ordinal,
    coalesce((SELECT n.kind FROM naming n
        LEFT JOIN import i ON i.id = n.import AND i.profile = 'by hand'
        WHERE n.party = p.ordinal AND n.import NOT IN (SELECT id FROM unsaid)
        ORDER BY i.id DESC, n.import LIMIT 1), p.kind) AS kind,
    coalesce((SELECT n.name FROM naming n
        LEFT JOIN import i ON i.id = n.import AND i.profile = 'by hand'
        WHERE n.party = p.ordinal AND n.import NOT IN (SELECT id FROM unsaid)
        ORDER BY i.id DESC, n.import LIMIT 1), p.name) AS name,
    p.import FROM party p;
