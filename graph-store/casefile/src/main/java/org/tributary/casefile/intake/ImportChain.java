// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.chain.HashStream;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.SourceFile;

import java.sql.ResultSet;
import java.sql.SQLException;

/// What an import's hash chain covers, in this order: what was imported and how; every row as it
/// arrived, stored or set aside; then the currencies, channels, accounts, holders it brought. The
/// head is the import's fingerprint in the receipt.
public final class ImportChain {

    /// From this format on one hash is taken over all entries; before, one over each.
    private static final int STREAMED = 3;

    private ImportChain() {}

    /// An empty chain of a format, as the record notes it with every import.
    static EntryHash ofFormat(int format) {
        return format >= STREAMED ? new HashStream() : new HashChain();
    }

    static void linkPlan(EntryHash chain, long importId, ImportPlan plan) {
        SourceFile file = plan.file();
        linkPlan(chain, importId, file, plan.profile(), plan.profileText(), plan.zone().getId());
    }

    private static void linkPlan(
            EntryHash chain,
            long importId,
            SourceFile file,
            String profile,
            String profileText,
            String zone) {
        chain.begin('i')
                .number(importId)
                .text(file.sha256())
                .text(file.name())
                .number(file.bytes())
                .text(profile)
                .text(profileText)
                .text(zone)
                .link();
    }

    /// The same from what the record keeps.
    public static void linkPlan(EntryHash chain, Sql sql, long importId) {
        sql.each(
                "SELECT sha256, name, bytes, profile, profile_text, zone FROM import WHERE id = ?",
                row ->
                        linkPlan(
                                chain,
                                importId,
                                new SourceFile(row.getString(1), row.getString(2), row.getLong(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                importId);
    }

    /// A row that is no transfer.
    public static void linkSetAside(
            EntryHash chain, String kind, long line, String raw, String reason) {
        chain.begin('s').text(kind).number(line).text(raw).text(reason).link();
    }

    public static void linkProblem(EntryHash chain, RowProblem problem) {
        chain.begin('p')
                .number(problem.line())
                .text(problem.column())
                .text(problem.raw())
                .text(problem.reason())
                .text(problem.remedy())
                .link();
    }

    /// What the import brought beside rows, read from the record.
    public static void linkVocabulary(EntryHash chain, Sql sql, long importId) {
        sql.each(
                "SELECT code, ticker, exponent FROM currency WHERE import = ? ORDER BY code",
                row ->
                        chain.begin('c')
                                .number(row.getLong(1))
                                .text(row.getString(2))
                                .number(row.getLong(3))
                                .link(),
                importId);
        sql.each(
                "SELECT code, word FROM channel WHERE import = ? ORDER BY code",
                row -> chain.begin('w').number(row.getLong(1)).text(row.getString(2)).link(),
                importId);
        sql.each(
                "SELECT ordinal, institution, number, kind FROM account WHERE import = ?"
                        + " ORDER BY ordinal",
                row ->
                        chain.begin('b')
                                .number(row.getLong(1))
                                .text(row.getString(2))
                                .text(row.getString(3))
                                .text(row.getString(4))
                                .link(),
                importId);
        sql.each(
                "SELECT account, own_account, name, side FROM counterparty WHERE import = ?"
                        + " ORDER BY account",
                row ->
                        chain.begin('k')
                                .number(row.getLong(1))
                                .number(row.getLong(2))
                                .text(row.getString(3))
                                .text(row.getString(4))
                                .link(),
                importId);
        sql.each(
                "SELECT p.ordinal, p.kind, p.name, h.account FROM party p JOIN holding h ON h.party"
                        + " = p.ordinal WHERE h.import = ? ORDER BY p.ordinal, h.account",
                row ->
                        chain.begin('h')
                                .number(row.getLong(1))
                                .text(row.getString(2))
                                .text(row.getString(3))
                                .number(row.getLong(4))
                                .link(),
                importId);
        linkParties(chain, sql, importId);
    }

    private static void linkParties(EntryHash chain, Sql sql, long importId) {
        // The plus keeps the engine off the index of imports, in which all rows of a file lie.
        sql.each(
                "SELECT ordinal, kind, name FROM party p WHERE import = ? AND NOT EXISTS (SELECT 1"
                        + " FROM holding h WHERE h.party = p.ordinal AND +h.import = p.import)"
                        + " ORDER BY ordinal",
                row -> linkNamed(chain, 'o', row),
                importId);
        sql.each(
                "SELECT party, kind, name FROM naming WHERE import = ? ORDER BY party",
                row -> linkNamed(chain, 'n', row),
                importId);
        sql.each(
                "SELECT party, number FROM customer WHERE import = ? ORDER BY number",
                row -> chain.begin('u').number(row.getLong(1)).text(row.getString(2)).link(),
                importId);
    }

    private static void linkNamed(EntryHash chain, char kind, ResultSet row) throws SQLException {
        chain.begin(kind)
                .number(row.getLong(1))
                .text(row.getString(2))
                .text(row.getString(3))
                .link();
    }

    /// What all rows about parties come to by themselves, if there are any.
    static void linkPartyRows(EntryHash chain, long rows, String head) {
        if (rows > 0) {
            chain.begin('P').number(rows).text(head).link();
        }
    }
}
