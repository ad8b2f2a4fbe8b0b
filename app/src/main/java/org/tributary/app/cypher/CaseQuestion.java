// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cypher;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/// A query typed by a user, asked of a case's graph. Immutable.
///
/// @param query Cypher; texts that name an account of the case stand for it
/// @param mostRows rows to bring at most
/// @param patience after which the query is given up
public record CaseQuestion(String query, int mostRows, Duration patience) {

    /// Asks it, once the graph is up to date with the record.
    ///
    /// @throws org.tributary.ledger.graph.QuestionRefusedException if it is not one that only
    ///     reads, is not understood, or takes too long
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public GraphAnswer ask(OpenCase open, Work work) {
        String translated =
                open.record()
                        .read(
                                reader ->
                                        new TypedKeys(text -> number(reader, text))
                                                .translate(query));
        open.projectGraph(work);
        return open.ask(new GraphQuestion(translated, mostRows, patience), work);
    }

    private static OptionalInt number(CaseReader reader, String text) {
        try {
            OptionalInt exact =
                    reader.account(AccountId.parse(text)).stream()
                            .mapToInt(Account::ordinal)
                            .findFirst();
            return exact.isPresent() ? exact : byNumber(reader, text);
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt byNumber(CaseReader reader, String text) {
        List<Account> numbered = reader.accountsNumbered(text);
        return numbered.size() == 1
                ? OptionalInt.of(numbered.getFirst().ordinal())
                : OptionalInt.empty();
    }
}
