// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.store.RowBytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/// One row of the transfer table, filled again for every row so that millions of rows cost no
/// objects. Its fields are the table's columns. Not thread-safe.
public final class TransferRow {

    /// All columns in the order of the table, of [#load], [#values] and [#store].
    public static final String COLUMNS =
            "id, import, line, from_account, to_account, at_ms, paid, paid_currency, received,"
                    + " received_currency, channel, reference, label, attributes, duplicate_of,"
                    + " nth, content_hash, bank_reference, details, counted_as";

    public static final String INSERT =
            "INSERT INTO transfer(%s) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                    .formatted(COLUMNS);

    /// Indexes in which only rows stand that do not count themselves.
    public static final Set<String> INDEXES_OF_UNCOUNTED = Set.of("transfer_counted_as");

    /// How chains of new imports are made.
    public static final int CHAIN_FORMAT = 3;

    /// From this format on they cover bank reference and details.
    private static final int WITH_DETAILS = 2;

    public long id;
    public long importId;
    public long line;
    public int from;
    public int to;
    public long at;
    public long paid;
    public int paidCurrency;
    public long received;
    public int receivedCurrency;
    public int channel;
    public String reference = "";
    public String label = "";
    public String attributes = "";

    /// The bank's own number of the movement, empty if none.
    public String bankReference = "";

    /// Mapped fields beyond the core as JSON, empty if none.
    public String details = "";

    /// The transfer it was a duplicate of when it arrived, 0 if of none.
    public long duplicateOf;

    /// The transfer that counts in its place today, 0 if the row counts itself.
    public long countedAs;

    /// Which of the identical rows of its file it is, from 1.
    public int nth;

    /// Seeded hash of what makes two rows the same movement.
    public long contentHash;

    public void load(ResultSet row) throws SQLException {
        id = row.getLong(1);
        importId = row.getLong(2);
        line = row.getLong(3);
        from = row.getInt(4);
        to = row.getInt(5);
        at = row.getLong(6);
        paid = row.getLong(7);
        paidCurrency = row.getInt(8);
        received = row.getLong(9);
        receivedCurrency = row.getInt(10);
        channel = row.getInt(11);
        reference = row.getString(12);
        label = row.getString(13);
        attributes = row.getString(14);
        duplicateOf = row.getLong(15);
        nth = row.getInt(16);
        contentHash = row.getLong(17);
        bankReference = row.getString(18);
        details = row.getString(19);
        countedAs = row.getLong(20);
    }

    /// The values in the order of [#COLUMNS].
    public Object[] values() {
        return new Object[] {
            id,
            importId,
            line,
            from,
            to,
            at,
            paid,
            paidCurrency,
            received,
            receivedCurrency,
            channel,
            reference,
            label,
            attributes,
            duplicateOf,
            nth,
            contentHash,
            bankReference,
            details,
            countedAs
        };
    }

    /// The row as the table stores it, in the order of [#COLUMNS].
    public RowBytes store(RowBytes bytes) {
        return bytes.begin()
                .nothing()
                .number(importId)
                .number(line)
                .number(from)
                .number(to)
                .number(at)
                .number(paid)
                .number(paidCurrency)
                .number(received)
                .number(receivedCurrency)
                .number(channel)
                .text(reference)
                .text(label)
                .text(attributes)
                .number(duplicateOf)
                .number(nth)
                .number(contentHash)
                .text(bankReference)
                .text(details)
                .number(countedAs);
    }

    /// How much text it carries.
    public long characters() {
        return (long) reference.length()
                + label.length()
                + attributes.length()
                + bankReference.length()
                + details.length();
    }

    /// Adds the row as it arrived to its import's chain.
    ///
    /// @param format what the chain covers: 1 as in the first layout, from 2 on bank reference and
    ///     details too
    public void link(EntryHash chain, int format) {
        chain.begin(duplicateOf == 0 ? 'a' : 'd')
                .number(id)
                .number(line)
                .number((long) from << 32 | to)
                .number(at)
                .number(paid)
                .number(received)
                .number((long) paidCurrency << 32 | receivedCurrency)
                .number((long) channel << 32 | nth)
                .number(duplicateOf)
                .number(contentHash)
                .text(reference)
                .text(label)
                .text(attributes);
        if (format >= WITH_DETAILS) {
            chain.text(bankReference).text(details);
        }
        chain.link();
    }

    /// Hash of what makes two rows the same movement, without [#nth]. Never 0.
    public long hashContent(long seed) {
        long h = mix(seed ^ ((long) from << 32 | to));
        if (bankReference.isEmpty()) {
            h = mix(h ^ at);
            h = mix(h ^ paid);
            h = mix(h ^ received);
            h = mix(h ^ ((long) paidCurrency << 42 ^ (long) receivedCurrency << 21 ^ channel));
            h = hash(h, reference);
            h = details.isEmpty() ? h : hash(h, details);
        } else {
            h = hash(mix(mix(h ^ paid) ^ paidCurrency), bankReference);
        }
        return h == 0 ? 1 : h;
    }

    private static long hash(long start, String text) {
        long h = start;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 32;
        }
        return mix(h);
    }

    /// Hash of content and [#nth]. Never 0.
    public static long hashNth(long content, int nth) {
        long h = mix(content + nth * 0x9E3779B97F4A7C15L);
        return h == 0 ? 1 : h;
    }

    /// Whether the other row says the same movement, whatever file and line it stands on: by the
    /// bank's own number if both have one, else by every mapped field.
    public boolean saysTheSameAs(TransferRow other) {
        boolean core =
                from == other.from
                        && to == other.to
                        && paid == other.paid
                        && paidCurrency == other.paidCurrency
                        && nth == other.nth
                        && bankReference.equals(other.bankReference);
        return core && (!bankReference.isEmpty() || saysAllTheSameAs(other));
    }

    private boolean saysAllTheSameAs(TransferRow other) {
        return at == other.at
                && received == other.received
                && receivedCurrency == other.receivedCurrency
                && channel == other.channel
                && reference.equals(other.reference)
                && details.equals(other.details);
    }

    /// The 64-bit finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
