// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// A batch of accepted rows of one file, column by column, on their way into the record.
///
/// Accounts, currencies and channels are indexes into the file's [FileVocabulary]. The arrays are
/// shared with the caller and re-used after [#clear]; whoever keeps values copies them. Not
/// thread-safe.
public final class TransferColumns {

    /// 1-based physical line of each row.
    public final long[] line;

    /// Paying account of each row.
    public final int[] from;

    /// Receiving account of each row.
    public final int[] to;

    /// Milliseconds since 1970-01-01T00:00Z.
    public final long[] at;

    /// Amount that left the paying account, in minor units.
    public final long[] paid;

    public final int[] paidCurrency;

    /// Amount that arrived, in minor units.
    public final long[] received;

    public final int[] receivedCurrency;

    public final int[] channel;

    /// Purpose or reference text, empty if none.
    public final String[] reference;

    /// A label the source carries, empty if none.
    public final String[] label;

    /// The bank's own unique number of the transaction, empty if none.
    public final String[] bankReference;

    /// Mapped fields beyond the ones above, as [Detail] writes them, empty if none.
    public final String[] details;

    /// Unmapped columns as one JSON object of strings in file order, empty if none.
    public final String[] attributes;

    private int size;

    public TransferColumns(int capacity) {
        line = new long[capacity];
        from = new int[capacity];
        to = new int[capacity];
        at = new long[capacity];
        paid = new long[capacity];
        paidCurrency = new int[capacity];
        received = new long[capacity];
        receivedCurrency = new int[capacity];
        channel = new int[capacity];
        reference = new String[capacity];
        label = new String[capacity];
        bankReference = new String[capacity];
        details = new String[capacity];
        attributes = new String[capacity];
    }

    /// Opens the next row and returns its position; the caller then fills every column there;
    /// bank reference and details are empty until it does.
    ///
    /// @throws IllegalStateException if the batch is full
    public int add() {
        if (isFull()) {
            throw new IllegalStateException("the batch of %d rows is full".formatted(size));
        }
        bankReference[size] = "";
        details[size] = "";
        return size++;
    }

    public int size() {
        return size;
    }

    public boolean isFull() {
        return size == line.length;
    }

    public void clear() {
        size = 0;
    }
}
