// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.csv.bytes.ByteIndex;
import org.tributary.importers.csv.bytes.PlainAmount;
import org.tributary.importers.csv.bytes.RowSlicer;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.rows.RowCells;
import org.tributary.importers.rows.UnmappedColumns;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.account.Iban;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a plain row from its bytes into a batch, exactly as [RowTaker] would, or leaves it to
/// that. Not thread-safe.
final class QuickRow {

    private static final int ODD = -1;

    private final QuickLayout layout;
    private final FileVocabulary vocabulary;
    private final MoneyRules money;
    private final RowSlicer row;
    private final int width;
    private final PlainAmount amounts;
    private final TimeReader timeReader;
    private final QuickTimes times;
    private final StrictText strict;
    private final UnmappedColumns unmapped;
    private final int[] kept;
    private final RowCells cells = new RowCells();
    private final QuickAccounts accounts;
    private final ByteIndex currencies = new ByteIndex();
    private final ByteIndex channels = new ByteIndex();
    private final ByteIndex labels = new ByteIndex();
    private final List<String> labelTexts = new ArrayList<>();
    private byte[] bytes = {};
    private int at;
    private int rows;

    /// @param names unique header of every column of the file
    QuickRow(ImportProfile profile, List<String> names, FileVocabulary vocabulary) {
        layout = QuickLayout.of(profile.mapping());
        this.vocabulary = vocabulary;
        money = profile.money();
        width = names.size();
        row = new RowSlicer(profile.dialect().separator(), profile.dialect().quote(), width);
        amounts = new PlainAmount(profile.dialect().numbers().decimal());
        timeReader = new TimeReader(profile.dialect().time(), profile.zone());
        times = new QuickTimes(timeReader);
        strict = new StrictText(profile.dialect().charset());
        unmapped = new UnmappedColumns(profile.mapping(), names);
        kept = unmapped.positions();
        accounts =
                new QuickAccounts(
                        profile.statement().kinds().first(),
                        profile.statement().kinds().second(),
                        vocabulary,
                        strict);
    }

    /// Reads rows until the batch is full or the next one cannot be read here.
    ///
    /// @param source holds [RowSlicer#slack] more bytes of 0 after `limit`
    /// @param line of the row that starts at `from`
    /// @param batch not full
    /// @return 0 if the batch is full, [RowSlicer#UNFINISHED] or [RowSlicer#ODD]; [#at] and
    ///     [#rows] tell how far it came
    int read(byte[] source, int from, int limit, long line, TransferColumns batch) {
        bytes = source;
        at = from;
        rows = 0;
        int result = readAll(limit, line, batch);
        accounts.settle(source, batch);
        return result;
    }

    private int readAll(int limit, long line, TransferColumns batch) {
        int end = row.slice(bytes, at, limit);
        while (end >= 0) {
            if (!isWhole(end) || !add(line + rows, batch)) {
                return RowSlicer.ODD;
            }
            at = end;
            rows++;
            if (batch.isFull()) {
                return 0;
            }
            end = row.slice(bytes, end, limit);
        }
        return end;
    }

    /// Whether a header could be taken for a row of values. Then rows that repeat it, which are
    /// skipped, cannot be told from others here.
    boolean mayRead(List<String> header) {
        if (layout.time() >= header.size()) {
            return false;
        }
        char[] cell = header.get(layout.time()).strip().toCharArray();
        return timeReader.read(cell, 0, cell.length) == ValueFault.NONE;
    }

    private boolean isWhole(int end) {
        return row.count() == width
                && (!row.isBeyondAscii() || strict.decode(bytes, at, end).isPresent());
    }

    /// Where the first row that was not read starts.
    int at() {
        return at;
    }

    /// How many rows were read.
    int rows() {
        return rows;
    }

    private boolean add(long line, TransferColumns batch) {
        if (isBlank(layout.fromAccount()) || isBlank(layout.toAccount()) || !hasPlainAccounts()) {
            return false;
        }
        long at = times.read(bytes, row.from(layout.time()), row.to(layout.time()));
        int paidIn = currency(layout.paidCurrency());
        int receivedIn = paidIn < 0 ? ODD : receivedCurrency(paidIn);
        if (at == QuickTimes.ODD || receivedIn < 0) {
            return false;
        }
        long paid = amount(layout.paid(), paidIn);
        boolean same =
                paidIn == receivedIn
                        && (layout.paid() == layout.received()
                                || equal(layout.paid(), layout.received()));
        long received = same ? paid : amount(layout.received(), receivedIn);
        if (paid < 0 || received < 0) {
            return false;
        }
        Optional<String> reference = reference();
        int label = label();
        Optional<String> attributes = attributes(line);
        if (reference.isEmpty() || label == ODD || attributes.isEmpty()) {
            return false;
        }
        int channel = channel();
        if (channel < 0) {
            return false;
        }
        int added = batch.add();
        batch.line[added] = line;
        note(accounts.payers(), layout.fromBank(), layout.fromAccount());
        note(accounts.receivers(), layout.toBank(), layout.toAccount());
        if (accounts.noted(added)) {
            accounts.settle(bytes, batch);
        }
        batch.at[added] = at;
        batch.paid[added] = paid;
        batch.paidCurrency[added] = paidIn;
        batch.received[added] = received;
        batch.receivedCurrency[added] = receivedIn;
        batch.channel[added] = channel;
        batch.reference[added] = reference.get();
        batch.label[added] = label == labelTexts.size() ? "" : labelTexts.get(label);
        batch.attributes[added] = attributes.get();
        return true;
    }

    private void note(QuickAccounts.Side side, int bank, int number) {
        boolean named = bank != QuickLayout.NONE;
        side.note(
                bytes,
                named ? row.from(bank) : 0,
                named ? row.to(bank) : 0,
                row.from(number),
                row.to(number));
    }

    private boolean hasPlainAccounts() {
        return isPlain(layout.fromBank())
                && isPlain(layout.fromAccount())
                && isPlain(layout.toBank())
                && isPlain(layout.toAccount())
                && !mayBeIban(layout.fromAccount())
                && !mayBeIban(layout.toAccount());
    }

    /// Whether a number may be one that is brought into another form, or stands without its bank.
    private boolean mayBeIban(int column) {
        int from = row.from(column);
        return row.to(column) - from >= Iban.SHORTEST
                && Character.isLetter(bytes[from])
                && Character.isDigit(bytes[from + 2])
                && Character.isDigit(bytes[from + 3]);
    }

    /// Whether no blanks but those taken off surround a cell's text.
    private boolean isPlain(int column) {
        if (column == QuickLayout.NONE || isBlank(column)) {
            return true;
        }
        byte first = bytes[row.from(column)];
        byte last = bytes[row.to(column) - 1];
        if (first > ' ' && last > ' ') {
            return true;
        }
        return row.isBeyondAscii() && text(row.from(column), row.to(column)).isPresent();
    }

    private boolean isBlank(int column) {
        return row.from(column) >= row.to(column);
    }

    private boolean equal(int one, int other) {
        return Arrays.equals(
                bytes, row.from(one), row.to(one), bytes, row.from(other), row.to(other));
    }

    /// Index of the currency in the vocabulary, negative if the cell names none.
    private int currency(int column) {
        if (column == QuickLayout.NONE) {
            return money.fixedCounted().map(vocabulary::currency).orElse(ODD);
        }
        int from = row.from(column);
        int to = row.to(column);
        if (from >= to) {
            return ODD;
        }
        int known = currencies.find(0, bytes, from, to);
        if (known >= 0) {
            return known;
        }
        Optional<CurrencyCode> found = text(from, to).flatMap(money::find);
        if (found.isEmpty()) {
            return ODD;
        }
        int index = vocabulary.currency(found.get());
        currencies.find(0, bytes, from, to);
        return currencies.put(bytes, from, to, index);
    }

    private int receivedCurrency(int paidIn) {
        boolean same =
                layout.receivedCurrency() == layout.paidCurrency()
                        || equal(layout.receivedCurrency(), layout.paidCurrency());
        return same ? paidIn : currency(layout.receivedCurrency());
    }

    private long amount(int column, int currency) {
        return amounts.read(
                bytes,
                row.from(column),
                row.to(column),
                vocabulary.currencies().get(currency).exponent());
    }

    /// A text that blanks beyond ASCII surround is left to the reading that knows them.
    private Optional<String> text(int from, int to) {
        if (!row.isBeyondAscii()) {
            return Optional.of(StrictText.ascii(bytes, from, to));
        }
        return strict.decode(bytes, from, to)
                .filter(text -> !text.isEmpty())
                .filter(text -> !isSpace(text.charAt(0)))
                .filter(text -> !isSpace(text.charAt(text.length() - 1)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private Optional<String> reference() {
        int column = layout.reference();
        return column == QuickLayout.NONE || isBlank(column)
                ? Optional.of("")
                : text(row.from(column), row.to(column));
    }

    /// Number of the row's label, the next free one if it has none.
    private int label() {
        int column = layout.label();
        if (column == QuickLayout.NONE || isBlank(column)) {
            return labelTexts.size();
        }
        int from = row.from(column);
        int to = row.to(column);
        int known = labels.find(0, bytes, from, to);
        if (known >= 0) {
            return known;
        }
        Optional<String> text = text(from, to);
        text.ifPresent(labelTexts::add);
        return text.isEmpty() ? ODD : labels.put(bytes, from, to, labelTexts.size() - 1);
    }

    private int channel() {
        int column = layout.channel();
        if (column == QuickLayout.NONE || isBlank(column)) {
            return vocabulary.channel("");
        }
        int from = row.from(column);
        int to = row.to(column);
        int known = channels.find(0, bytes, from, to);
        if (known >= 0) {
            return known;
        }
        return text(from, to)
                .map(text -> channels.put(bytes, from, to, vocabulary.channel(text)))
                .orElse(ODD);
    }

    private Optional<String> attributes(long line) {
        if (kept.length == 0) {
            return Optional.of("");
        }
        cells.begin(line);
        for (int column = 0; column < width; column++) {
            int from = row.from(column);
            int to = row.to(column);
            Optional<String> text = from == to ? Optional.of("") : text(from, to);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            cells.add(text.get().toCharArray(), 0, text.get().length());
        }
        return Optional.of(unmapped.of(cells));
    }
}
