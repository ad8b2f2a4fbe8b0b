// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountMention.Side;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a row of one account's statement into a transfer from or to a counterparty, which may be
/// known by name only.
///
/// A row whose amount is zero is skipped: nothing moved. So is one that tells a balance. A movement
/// against its column, such as a negative debit, is read the other way round and says so in an
/// attribute. Not thread-safe.
final class StatementInterpreter implements RowReader {

    /// Fields read here; what else is mapped is kept as an attribute.
    private static final Set<Field> USED =
            EnumSet.of(
                    Field.TIME,
                    Field.TIME_OF_DAY,
                    Field.AMOUNT,
                    Field.DEBIT,
                    Field.CREDIT,
                    Field.DIRECTION,
                    Field.CURRENCY,
                    Field.CHANNEL,
                    Field.REFERENCE,
                    Field.LABEL,
                    Field.BANK_REFERENCE,
                    Field.OWN_ACCOUNT,
                    Field.OWN_BANK,
                    Field.OWN_NAME,
                    Field.COUNTERPARTY_ACCOUNT,
                    Field.COUNTERPARTY_BANK,
                    Field.COUNTERPARTY_NAME,
                    Field.VALUE_DATE,
                    Field.FEE,
                    Field.BALANCE,
                    Field.PURPOSE,
                    Field.FROM_COUNTRY,
                    Field.TO_COUNTRY,
                    Field.BRANCH,
                    Field.DEVICE,
                    Field.IP,
                    Field.MERCHANT_CATEGORY,
                    Field.SHIPPING_ADDRESS,
                    Field.PROMOTION,
                    Field.PRODUCT);

    /// Where a statement writes what a row is.
    private static final List<Field> NARRATIVE =
            List.of(
                    Field.REFERENCE,
                    Field.PURPOSE,
                    Field.CHANNEL,
                    Field.LABEL,
                    Field.COUNTERPARTY_NAME);

    private final ImportProfile profile;
    private final FieldColumns columns;
    private final FileVocabulary vocabulary;
    private final TimeCells times;
    private final MovementCells movements;
    private final CounterAmount counter;
    private final DetailCells details;
    private final WordCells texts;
    private final CellProblems words;
    private final AttributeText attributes;
    private final List<RowProblem> problems = new ArrayList<>();

    /// @param names unique header of every column of the file
    StatementInterpreter(ImportProfile profile, List<String> names, FileVocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        columns = new FieldColumns(profile.mapping(), names);
        words = new CellProblems(profile.dialect());
        times = new TimeCells(profile, columns, words);
        movements = new MovementCells(profile, columns, vocabulary, words);
        counter = new CounterAmount(profile, columns, vocabulary, words);
        details = new DetailCells(columns, times, profile.dialect().numbers(), profile.money());
        texts = new WordCells(columns, vocabulary);
        attributes = new AttributeText(columns.outside(USED), names);
    }

    @Override
    public RowVerdict read(RowCells cells, TransferColumns batch) {
        problems.clear();
        OwnAccount own = own(cells);
        if (own.number().isEmpty()) {
            int column = columns.at(Field.OWN_ACCOUNT);
            problems.add(words.ownAccount(cells.line(), columns.name(column)));
        }
        long at = times.read(cells, problems);
        movements.read(cells, problems);
        String number = counterpartyNumber(cells, own, movements.isOut());
        if (number.isEmpty() && profile.statement().naming() == Naming.REQUIRED) {
            int column = columns.at(Field.COUNTERPARTY_ACCOUNT);
            problems.add(
                    words.account(
                            cells.line(), columns.name(column), Field.COUNTERPARTY_ACCOUNT.word()));
        }
        counter.read(cells, movements, problems);
        if (!problems.isEmpty()) {
            return new RowVerdict.Rejected(problems);
        }
        if (movements.minor() == 0) {
            return new RowVerdict.Skipped("the amount is zero, so nothing moved");
        }
        Optional<String> balance = balance(cells, number);
        if (balance.isPresent()) {
            return new RowVerdict.Skipped(
                    "a balance or turnover, no movement: its text is '%s'"
                            .formatted(balance.get()));
        }
        add(cells, own, number, at, batch);
        return RowVerdict.ACCEPTED;
    }

    /// The word that says a row tells a balance. A movement has somebody on its other side, or a
    /// text of its own.
    private Optional<String> balance(RowCells cells, String number) {
        String name = counterpartyName(cells, movements.isOut());
        if (!number.isEmpty() || !(name.isEmpty() || BalanceWords.means(name))) {
            return Optional.empty();
        }
        return NARRATIVE.stream()
                .map(field -> texts.plain(cells, field))
                .filter(BalanceWords::means)
                .findFirst();
    }

    private void add(
            RowCells cells, OwnAccount own, String number, long at, TransferColumns batch) {
        int mine = account(own.bank(), own.number(), true);
        vocabulary.holder(mine, own.name());
        boolean out = movements.isOut();
        int theirs = counterparty(cells, mine, number, out ? Side.PAYEE : Side.PAYER);
        int row = batch.add();
        batch.line[row] = cells.line();
        batch.from[row] = out ? mine : theirs;
        batch.to[row] = out ? theirs : mine;
        batch.at[row] = at;
        batch.paid[row] = out ? movements.minor() : counter.minor();
        batch.paidCurrency[row] = out ? movements.currency() : counter.currency();
        batch.received[row] = out ? counter.minor() : movements.minor();
        batch.receivedCurrency[row] = out ? counter.currency() : movements.currency();
        batch.channel[row] = texts.channel(cells);
        batch.reference[row] = texts.plain(cells, Field.REFERENCE);
        batch.label[row] = texts.label(cells);
        batch.bankReference[row] = texts.bankReference(cells);
        batch.details[row] = details.of(cells, vocabulary.currencies().get(movements.currency()));
        keepBank(own.bank(), own.number(), Field.OWN_BANK);
        keepBank(texts.plain(cells, Field.COUNTERPARTY_BANK), number, Field.COUNTERPARTY_BANK);
        batch.attributes[row] =
                movements.remark().isEmpty()
                        ? attributes.of(cells, details.unread())
                        : attributes.of(cells, details.unread(), "reversal", movements.remark());
    }

    /// A cell goes before what the profile says; a row of a card left blank is of the account the
    /// profile names.
    private OwnAccount own(RowCells cells) {
        OwnAccount fixed = profile.statement().own();
        String number = texts.plain(cells, Field.OWN_ACCOUNT);
        String bank = texts.plain(cells, Field.OWN_BANK);
        String name = texts.plain(cells, Field.OWN_NAME);
        return new OwnAccount(
                number.isEmpty() ? fixed.number() : number,
                bank.isEmpty() ? fixed.bank() : bank,
                name.isEmpty() ? fixed.name() : name);
    }

    /// A statement that names payer and receiver beside its sign tells the counterparty as the one
    /// of the two that is not the own account.
    private String counterpartyNumber(RowCells cells, OwnAccount own, boolean out) {
        String number = texts.plain(cells, Field.COUNTERPARTY_ACCOUNT);
        if (number.isEmpty()) {
            String side = texts.plain(cells, out ? Field.TO_ACCOUNT : Field.FROM_ACCOUNT);
            number = side.equals(own.number()) ? "" : side;
        }
        return NumberText.identifies(number) ? number : "";
    }

    private String counterpartyName(RowCells cells, boolean out) {
        String name = texts.plain(cells, Field.COUNTERPARTY_NAME);
        return name.isEmpty() ? texts.plain(cells, out ? Field.TO_NAME : Field.FROM_NAME) : name;
    }

    private int counterparty(RowCells cells, int mine, String number, Side side) {
        String name = counterpartyName(cells, side == Side.PAYEE);
        if (number.isEmpty()) {
            String masked = texts.plain(cells, Field.COUNTERPARTY_ACCOUNT);
            String known = masked.isEmpty() ? name : (name + " (" + masked + ")").strip();
            return vocabulary.counterparty(mine, known, side);
        }
        int theirs = account(texts.plain(cells, Field.COUNTERPARTY_BANK), number, false);
        vocabulary.holder(theirs, name);
        return theirs;
    }

    /// A bank that is no part of the account's identity is kept as an attribute.
    private void keepBank(String bank, String number, Field field) {
        if (!number.isEmpty()
                && AccountIdentity.leavesOut(bank, AccountIdentity.of(bank, number))) {
            details.keep(columns.at(field));
        }
    }

    private int account(String bank, String number, boolean mine) {
        AccountId id = AccountIdentity.of(bank, number);
        return vocabulary.account(
                id,
                mine ? profile.statement().kinds().first() : profile.statement().kinds().second());
    }
}
