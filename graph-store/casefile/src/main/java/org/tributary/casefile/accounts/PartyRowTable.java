// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.PartyRowScan;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What rows about parties say, those of imports that count.
///
/// @param sql the view they are read in
public record PartyRowTable(Sql sql) {

    private static final int[] NO_ACCOUNTS = {};

    /// What is said of one party.
    public PartyFacts facts(long party) {
        Map<String, List<Provenance>> customers = new LinkedHashMap<>();
        Map<String, List<Provenance>> names = new LinkedHashMap<>();
        Map<PartyDetail, Map<String, List<Provenance>>> details = new EnumMap<>(PartyDetail.class);
        sql.each(
                "SELECT r.customer, r.name, r.details, i.sha256, i.name, i.bytes, r.line FROM"
                        + " party_row r JOIN import i ON i.id = r.import WHERE r.party = ? AND"
                        + " i.state = 'REAL' ORDER BY r.id",
                row -> {
                    Provenance source =
                            new Provenance(
                                    new SourceFile(
                                            row.getString(4), row.getString(5), row.getLong(6)),
                                    new SourceLine(row.getLong(7)));
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

    /// Walks the rows in the order in which they came.
    public void scan(PartyRowScan scan, Work work) {
        long rows = sql.number("SELECT count(*) FROM party_row");
        work.begin("Reading what is said of holders", rows);
        sql.each(
                "SELECT r.party, r.accounts, r.details FROM party_row r JOIN import i ON i.id ="
                        + " r.import WHERE i.state = 'REAL' ORDER BY r.id",
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

    private static void say(
            String value, Provenance source, Map<String, List<Provenance>> sources) {
        if (!value.isEmpty()) {
            sources.computeIfAbsent(value, v -> new ArrayList<>()).add(source);
        }
    }

    private static List<Said> said(Map<String, List<Provenance>> values) {
        return values.entrySet().stream().map(e -> new Said(e.getKey(), e.getValue())).toList();
    }
}
