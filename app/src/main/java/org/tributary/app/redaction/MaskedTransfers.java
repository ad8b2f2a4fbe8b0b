// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The transactions of a masked copy.
///
/// @param reader the record
/// @param accounts bank and number in the copy, by ordinal
/// @param masking what stands in the place of channels
/// @param back by how much times are moved back
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record MaskedTransfers(CaseReader reader, String[][] accounts, Masking masking, Duration back) {

    private static final String[] HEADER = {
        "id",
        "time",
        "from bank",
        "from account",
        "to bank",
        "to account",
        "amount paid",
        "payment currency",
        "amount received",
        "receiving currency",
        "payment format"
    };

    long write(Writer out, Work work) throws IOException {
        List<CurrencyCode> currencies = reader.currencies();
        List<String> channels = reader.channels().stream().map(masking::channel).toList();
        CsvLine lines = new CsvLine(out);
        lines.write(HEADER);
        long[] written = {0};
        work.begin("Masking transactions", reader.state().digest().transfers());
        try {
            reader.scan(
                    (id, from, to, at, paid, paidCode, received, receivedCode, channel) -> {
                        try {
                            lines.write(
                                    Long.toString(id),
                                    Instant.ofEpochMilli(at).minus(back).toString(),
                                    accounts[from][0],
                                    accounts[from][1],
                                    accounts[to][0],
                                    accounts[to][1],
                                    Money.of(paid, currencies.get(paidCode)).plain(),
                                    currencies.get(paidCode).code(),
                                    Money.of(received, currencies.get(receivedCode)).plain(),
                                    currencies.get(receivedCode).code(),
                                    channels.get(channel));
                            written[0]++;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    work);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written[0];
    }
}
