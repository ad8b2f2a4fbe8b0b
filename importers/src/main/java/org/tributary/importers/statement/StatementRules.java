// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

import java.util.List;

/// What a profile says about accounts, directions and the rows that are no transfers. Immutable.
///
/// @param own the account a statement is of, where no column names it
/// @param sign how rows say which way money went
/// @param words the words of a direction column
/// @param naming how a counterparty may be known
/// @param kinds what kinds of accounts the numbers are of
/// @param footers how the first text of a footer row may begin; such a row is skipped where it
///     does not read as a transfer
/// @param order in which order the file lists what happened
public record StatementRules(
        OwnAccount own,
        SignRule sign,
        DirectionWords words,
        Naming naming,
        AccountKinds kinds,
        List<String> footers,
        RowOrder order) {

    /// Rows that name payer and receiver by the numbers of bank accounts.
    public static final StatementRules TWO_SIDED =
            new StatementRules(
                    OwnAccount.UNKNOWN,
                    SignRule.TWO_SIDED,
                    DirectionWords.NONE,
                    Naming.REQUIRED,
                    AccountKinds.BANK,
                    List.of(),
                    RowOrder.UNKNOWN);

    public StatementRules {
        footers = footers.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    public StatementRules withOwn(OwnAccount other) {
        return new StatementRules(other, sign, words, naming, kinds, footers, order);
    }

    public StatementRules withSign(SignRule other) {
        return new StatementRules(own, other, words, naming, kinds, footers, order);
    }

    public StatementRules withWords(DirectionWords other) {
        return new StatementRules(own, sign, other, naming, kinds, footers, order);
    }

    public StatementRules withNaming(Naming other) {
        return new StatementRules(own, sign, words, other, kinds, footers, order);
    }

    public StatementRules withKinds(AccountKinds other) {
        return new StatementRules(own, sign, words, naming, other, footers, order);
    }

    public StatementRules withFooters(List<String> others) {
        return new StatementRules(own, sign, words, naming, kinds, others, order);
    }

    public StatementRules withOrder(RowOrder other) {
        return new StatementRules(own, sign, words, naming, kinds, footers, other);
    }
}
