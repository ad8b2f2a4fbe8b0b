// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.Patterns;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.HolderScan;
import org.tributary.ledger.work.Work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The holders of accounts.
///
/// @param sql the view or transaction they are read or written in
public record PartyTable(Sql sql) {

    /// FTS5's trigram index answers nothing shorter: sqlite.org/fts5.html.
    static final int TRIGRAM = 3;

    /// What is still said by a file that was not taken back, or by an investigator.
    private static final String SAID =
            "(import = 0 OR EXISTS (SELECT 1 FROM holding h WHERE h.party = ordinal AND h.import"
                + " NOT IN (SELECT id FROM unsaid)) OR EXISTS (SELECT 1 FROM party_row r WHERE"
                + " r.party = ordinal AND r.import NOT IN (SELECT id FROM unsaid))) AND name <> ''"
                + " AND ";

    /// Parties that were called so by hand: few, and not in the index where they had a name
    /// before.
    static final String CALLED_BY_HAND =
            "SELECT party FROM naming WHERE import IN (SELECT id FROM import WHERE profile = 'by"
                    + " hand') AND name LIKE %s ESCAPE '\\'";

    /// A party in the first columns `kind, ordinal, name` after `offset`.
    public static Party party(ResultSet row, int offset) throws SQLException {
        long ordinal = row.getLong(offset + 2);
        String name = row.getString(offset + 3);
        return switch (row.getString(offset + 1)) {
            case "person" -> new Person(ordinal, name);
            case "organisation" -> new Organisation(ordinal, name);
            default -> new UnnamedParty(ordinal);
        };
    }

    private static String kind(Party party) {
        return switch (party) {
            case Person _ -> "person";
            case Organisation _ -> "organisation";
            case UnnamedParty _ -> "unnamed";
        };
    }

    public List<Party> holders(int account) {
        return sql.list(
                "SELECT DISTINCT p.kind, p.ordinal, p.name FROM holding h JOIN named_party p ON"
                        + " p.ordinal = h.party WHERE h.account = ? AND h.import NOT IN (SELECT id"
                        + " FROM unsaid) ORDER BY p.ordinal",
                row -> party(row, 0),
                account);
    }

    /// Walks every link between an account and a party that holds it.
    public void scan(HolderScan scan, Work work) {
        long links = sql.number("SELECT count(*) FROM holding");
        work.begin("Reading holders", links);
        sql.each(
                "SELECT account, party FROM holding WHERE import NOT IN (SELECT id FROM unsaid)"
                        + " GROUP BY account, party ORDER BY account, party",
                row -> {
                    work.checkCancelled();
                    scan.holds(row.getInt(1), row.getLong(2));
                });
        work.done(links);
    }

    /// Walks all parties by number.
    public void each(Consumer<Party> visitor, Work work) {
        work.checkCancelled();
        sql.each(
                "SELECT kind, ordinal, name FROM named_party ORDER BY ordinal",
                row -> {
                    work.checkCancelled();
                    visitor.accept(party(row, 0));
                });
    }

    /// Makes a new party the holder of an account.
    ///
    /// @param importId the import that names it, 0 for an investigator's entry
    public void add(Party party, int account, long importId) {
        add(party, importId);
        claim(account, party.ordinal(), importId);
    }

    /// Adds a party.
    ///
    /// @param importId the import that speaks of it first, 0 for an investigator's entry
    public void add(Party party, long importId) {
        sql.run(
                "INSERT INTO party(ordinal, kind, name, import) VALUES (?,?,?,?)",
                party.ordinal(),
                kind(party),
                party.name(),
                importId);
        addText(party);
    }

    private void addText(Party party) {
        if (!party.name().isEmpty()) {
            sql.run(
                    "INSERT INTO party_text(rowid, name) VALUES (?,?)",
                    party.ordinal(),
                    party.name());
        }
    }

    /// Gives a party that has no name one, or corrects by hand what it is called.
    ///
    /// @param importId the import that names it
    public void name(Party party, long importId) {
        boolean searchable =
                sql.number(
                                "SELECT (SELECT count(*) FROM naming WHERE party = ?1) + (SELECT"
                                        + " count(*) FROM party WHERE ordinal = ?1 AND name <> '')",
                                party.ordinal())
                        > 0;
        sql.run(
                "INSERT INTO naming VALUES (?,?,?,?)",
                party.ordinal(),
                importId,
                kind(party),
                party.name());
        if (!searchable) {
            addText(party);
        }
    }

    /// Notes that an import says a party holds an account.
    public void claim(int account, long party, long importId) {
        sql.run("INSERT OR IGNORE INTO holding VALUES (?,?,?)", account, party, importId);
    }

    /// Everybody any import ever named as the holder, those that were taken back among them,
    /// so that a party named again is the one it was.
    public List<Party> everHeld(int account) {
        return sql.list(
                "SELECT DISTINCT p.kind, p.ordinal, p.name FROM holding h JOIN named_party p ON"
                        + " p.ordinal = h.party WHERE h.account = ? ORDER BY p.ordinal",
                row -> party(row, 0),
                account);
    }

    /// The party of that name that holds the account, whether or not that was taken back.
    public Optional<Party> heldBy(int account, String name) {
        return everHeld(account).stream().filter(party -> party.name().equals(name)).findFirst();
    }

    /// The holder that was known first, or a new unnamed party.
    public Party holderOrUnnamed(int account) {
        Optional<Party> known = holders(account).stream().findFirst();
        return known.orElseGet(
                () -> {
                    Party unnamed = new UnnamedParty(Marks.PARTY.take(sql));
                    add(unnamed, account, 0);
                    return unnamed;
                });
    }

    /// In the order of `ordinals`.
    ///
    /// @throws IllegalArgumentException if there is no party of that number
    public List<Party> parties(Collection<Long> ordinals) {
        return ordinals.stream().map(this::party).toList();
    }

    private Party party(long ordinal) {
        return sql.first(
                        "SELECT kind, ordinal, name FROM named_party WHERE ordinal = ?",
                        row -> party(row, 0),
                        ordinal)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no party has number %d".formatted(ordinal)));
    }

    /// Parties whose name contains `text`; those that begin with it first.
    public List<Party> find(String text, int limit) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean indexed = wanted.codePointCount(0, wanted.length()) >= TRIGRAM;
        List<Object> values =
                new ArrayList<>(List.of(Patterns.contains(wanted), Patterns.begins(wanted), limit));
        if (indexed) {
            values.add(Patterns.phrase(wanted));
        }
        return sql.list(
                "SELECT kind, ordinal, name FROM named_party WHERE "
                        + SAID
                        + (indexed
                                ? "(ordinal IN (SELECT rowid FROM party_text WHERE party_text MATCH"
                                        + " ?4) OR ordinal IN ("
                                        + CALLED_BY_HAND.formatted("?1")
                                        + "))"
                                : "name LIKE ?1 ESCAPE '\\'")
                        + " ORDER BY name LIKE ?2 ESCAPE '\\' DESC, name, ordinal LIMIT ?3",
                row -> party(row, 0),
                values.toArray());
    }
}
