// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountMention.Side;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A file of transfers drawn as text and read by the simplest reader there is, so that the record
/// is tested without the importers. Lines: `from;to;when;paid;received;channel;reference;holder`
/// and, if wanted, `;bank reference;details`, an amount being `12.50 EUR`, the holder that of
/// `from`, and `?Name` a counterparty of the other side known by name only; `# text` is skipped, `!
// text` is
/// rejected.
record Ledger(Path file, int batchRows) implements RowSource {

    static Ledger of(Path folder, String name, String text) throws IOException {
        return new Ledger(Files.writeString(folder.resolve(name), text), 1_000);
    }

    ImportPlan plan() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new ImportPlan(
                file,
                new SourceFile(Hashes.of(bytes), file.getFileName().toString(), bytes.length),
                "drawn",
                "separator ;",
                ZoneOffset.UTC);
    }

    @Override
    public void readInto(RowSink sink, Work work) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        FileVocabulary words = new FileVocabulary();
        TransferColumns batch = new TransferColumns(batchRows);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                flush(sink, batch, words);
                sink.skip(new RowResult.Skipped(i + 1, line, "It is a remark."));
            } else if (line.startsWith("@")) {
                flush(sink, batch, words);
                sink.party(party(i + 1, line.substring(1).split(";", -1)));
            } else if (line.startsWith("!")) {
                flush(sink, batch, words);
                RowProblem problem =
                        new RowProblem(i + 1, "Amount", line, "It is no amount.", "Mend it.");
                sink.reject(new RowResult.Rejected(i + 1, line, List.of(problem)));
            } else {
                fill(batch, words, i + 1, line.split(";", -1));
                if (batch.isFull()) {
                    flush(sink, batch, words);
                    work.checkCancelled();
                }
            }
        }
        flush(sink, batch, words);
    }

    private static void flush(RowSink sink, TransferColumns batch, FileVocabulary words) {
        if (batch.size() > 0) {
            sink.accept(batch, words);
            batch.clear();
        }
    }

    private static void fill(
            TransferColumns batch, FileVocabulary words, long line, String[] cells) {
        int row = batch.add();
        batch.line[row] = line;
        batch.from[row] = account(words, cells[0], cells[1], Side.PAYER);
        batch.to[row] = account(words, cells[1], cells[0], Side.PAYEE);
        batch.at[row] = Instant.parse(cells[2]).toEpochMilli();
        Money paid = money(cells[3]);
        Money received = money(cells[4].isEmpty() ? cells[3] : cells[4]);
        batch.paid[row] = paid.minorExact();
        batch.paidCurrency[row] = words.currency(paid.currency());
        batch.received[row] = received.minorExact();
        batch.receivedCurrency[row] = words.currency(received.currency());
        batch.channel[row] = words.channel(cells[5]);
        batch.reference[row] = cells[6];
        batch.label[row] = "";
        batch.attributes[row] = cells[6].isEmpty() ? "" : "{\"Memo\":\"" + cells[6] + "\"}";
        if (cells.length > 9) {
            batch.bankReference[row] = cells[8];
            batch.details[row] = cells[9];
        }
        if (cells.length > 7 && !cells[0].startsWith("?")) {
            words.holder(batch.from[row], cells[7]);
        }
    }

    private static PartyRow party(long line, String[] cells) {
        List<AccountId> accounts =
                Stream.of(cells[2].split("\\+"))
                        .filter(key -> !key.isBlank())
                        .map(AccountId::parse)
                        .toList();
        return new PartyRow(
                line,
                cells[0],
                cells[1],
                PartyRow.Kind.UNSAID,
                accounts,
                Map.of(PartyDetail.RISK, cells[3]),
                "");
    }

    private static int account(FileVocabulary words, String key, String other, Side side) {
        return key.startsWith("?")
                ? words.counterparty(words.account(AccountId.parse(other)), key.substring(1), side)
                : words.account(AccountId.parse(key));
    }

    private static Money money(String text) {
        String[] parts = text.split(" ", -1);
        CurrencyCode currency = Currencies.of(parts[1]);
        return Money.parse(parts[0], currency);
    }
}
