// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.PartyRowScan;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.EnteredBy;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.work.Work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What rows about parties say, those of imports that count.
///
/// @param sql the view they are read in
public record PartyRowTable(Sql sql) {

    private static final int[] NO_ACCOUNTS = {};

    /// What is said of one party.
    public PartyFacts facts(long party) {
        Map<String, Sources> customers = new LinkedHashMap<>();
        Map<String, Sources> names = new LinkedHashMap<>();
        Map<PartyDetail, Map<String, Sources>> details = new EnumMap<>(PartyDetail.class);
        sql.each(
                "SELECT r.customer, r.name, r.details, i.sha256, i.name, i.bytes, r.line,"
                    + " i.profile, i.author_name, i.author_initials, i.at_ms, i.profile_text FROM"
                    + " party_row r JOIN import i ON i.id = r.import WHERE r.party = ? AND i.state"
                    + " = 'REAL' ORDER BY r.id",
                row -> {
                    Source source =
                            new Source(
                                    new Provenance(
                                            new SourceFile(
                                                    row.getString(4),
                                                    row.getString(5),
                                                    row.getLong(6)),
                                            new SourceLine(row.getLong(7))),
                                    row.getString(8).equals(EntryNote.PROFILE)
                                            ? Optional.of(enteredBy(row, 9))
                                            : Optional.empty());
                    say(row.getString(1), source, customers);
                    say(row.getString(2), source, names);
                    PartyRowText.parse(row.getString(3))
                            .forEach(
                                    (detail, value) ->
                                            say(
                                                    value,
                                                    source,
                                                    details.computeIfAbsent(
                                                            detail, d -> new LinkedHashMap<>())));
                },
                party);
        Map<PartyDetail, List<Said>> said = new EnumMap<>(PartyDetail.class);
        details.forEach((detail, values) -> said.put(detail, said(values)));
        return new PartyFacts(said(customers), said(names), said);
    }

    /// Walks what was entered by hand, the latest first, then the rows of files in the order
    /// in which they came.
    public void scan(PartyRowScan scan, Work work) {
        long rows = sql.number("SELECT count(*) FROM party_row");
        work.begin("Reading what is said of holders", rows);
        sql.each(
                "SELECT r.party, r.accounts, r.details FROM party_row r JOIN import i ON i.id ="
                        + " r.import WHERE i.state = 'REAL' ORDER BY i.profile = 'by hand' DESC,"
                        + " CASE i.profile WHEN 'by hand' THEN -r.id ELSE r.id END",
                row -> {
                    work.checkCancelled();
                    scan.says(
                            row.getLong(1),
                            ordinals(row.getString(2)),
                            PartyRowText.parse(row.getString(3)));
                });
        work.done(rows);
    }

    private static int[] ordinals(String commas) {
        return commas.isEmpty()
                ? NO_ACCOUNTS
                : Arrays.stream(commas.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /// What was entered by hand, oldest first, what was taken back among it.
    public List<EntryRow> entries() {
        return sql.list(
                "SELECT r.import, i.state, r.party, r.name, r.kind, r.accounts, r.details,"
                        + " i.author_name, i.author_initials, i.at_ms, i.profile_text FROM import i"
                        + " JOIN party_row r ON r.import = i.id WHERE i.profile = ? AND i.state <>"
                        + " 'OPEN' ORDER BY r.id",
                row ->
                        new EntryRow(
                                row.getLong(1),
                                row.getString(2).equals(ImportState.REAL.name()),
                                row.getLong(3),
                                row.getString(4),
                                PartyRow.Kind.valueOf(row.getString(5)),
                                IntStream.of(ordinals(row.getString(6))).boxed().toList(),
                                PartyRowText.parse(row.getString(7)),
                                enteredBy(row, 8)),
                EntryNote.PROFILE);
    }

    private static EnteredBy enteredBy(ResultSet row, int from) throws SQLException {
        return new EnteredBy(
                new Author(row.getString(from), row.getString(from + 1)),
                Instant.ofEpochMilli(row.getLong(from + 2)),
                EntryNote.read(row.getString(from + 3)).source());
    }

    /// Where a value stands, and who entered it if somebody did.
    private record Source(Provenance place, Optional<EnteredBy> by) {}

    /// All places one value stands in.
    private static final class Sources {

        private final List<Provenance> places = new ArrayList<>();
        private final List<EnteredBy> entered = new ArrayList<>();

        void add(Source source) {
            places.add(source.place());
            source.by().ifPresent(entered::add);
        }
    }

    private static void say(String value, Source source, Map<String, Sources> sources) {
        if (!value.isEmpty()) {
            sources.computeIfAbsent(value, v -> new Sources()).add(source);
        }
    }

    private static List<Said> said(Map<String, Sources> values) {
        return values.entrySet().stream()
                .map(e -> new Said(e.getKey(), e.getValue().places, e.getValue().entered))
                .toList();
    }
}
