// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A SQLite database in memory with one table, laid out page by page as
/// sqlite.org/fileformat2.html says. SQLite copies rows from one such table into another of the
/// same columns nearly as fast as memory is copied, a sixth of what it takes to bind and insert
/// them one by one.
///
/// Rows come in the order of their numbers. Emptied by [#clear] and used again. Not thread-safe.
public final class TableImage {

    private static final int PAGE = 1 << 16;
    private static final int FILE_HEADER = 100;
    private static final int LEAF_HEADER = 8;
    private static final int INTERIOR_HEADER = 12;
    private static final int POINTER = 2;
    private static final byte LEAF = 0x0d;
    private static final byte INTERIOR = 0x05;
    private static final byte EMPTY_INDEX = 0x0a;

    /// Longer rows would overflow their page: "Cell Payload Overflow Pages".
    private static final int LONGEST = PAGE - 35;

    /// Keeps the pages of one image few enough for a single page above them.
    private static final int MOST_LEAVES = 1024;

    private static final int FIRST_LEAF = 2;

    /// What the schema says of a table or index.
    ///
    /// @param type `table` or `index`
    /// @param sql the statement that made it
    record SchemaEntry(String type, String name, String sql) {}

    private final String table;
    private final Set<String> sparse;
    private byte[] pages = new byte[PAGE * 24];
    private final long[] lastRow = new long[MOST_LEAVES + 1];
    private int leaves;
    private int cells;
    private int contentStart;
    private int rows;
    private boolean indexed;

    /// @param table the table's name
    /// @param sparse indexes into which a row belongs only where [#fillIndexes] says so
    public TableImage(String table, Set<String> sparse) {
        this.table = table;
        this.sparse = Set.copyOf(sparse);
    }

    String table() {
        return table;
    }

    /// Whether a row can be added.
    public boolean takes(RowBytes row) {
        return row.length() <= LONGEST && leaves < MOST_LEAVES;
    }

    /// @param number the row's number, above that of the row before
    public void add(long number, RowBytes row) {
        int length = row.length();
        int cell = Varint.length(length) + Varint.length(number) + length;
        if (leaves == 0 || contentStart - cell < LEAF_HEADER + POINTER * (cells + 1)) {
            beginLeaf();
        }
        contentStart -= cell;
        int leaf = page(FIRST_LEAF + leaves - 1);
        int at = leaf + contentStart;
        at += Varint.put(pages, at, length);
        at += Varint.put(pages, at, number);
        row.put(pages, at);
        putShort(leaf + LEAF_HEADER + POINTER * cells, contentStart);
        cells++;
        putShort(leaf + 3, cells);
        putShort(leaf + 5, contentStart);
        lastRow[leaves] = number;
        rows++;
    }

    private void beginLeaf() {
        leaves++;
        cells = 0;
        contentStart = PAGE;
        int leaf = page(FIRST_LEAF + leaves - 1);
        // One page more than the leaves, for the page above them.
        if (pages.length < leaf + 2 * PAGE) {
            pages = Arrays.copyOf(pages, pages.length * 2);
        }
        Arrays.fill(pages, leaf, leaf + LEAF_HEADER, (byte) 0);
        pages[leaf] = LEAF;
    }

    /// Says that a row belongs into a sparse index. SQLite then takes the rows apart one by one;
    /// as long as none does, it copies them as they are.
    public void fillIndexes() {
        indexed = true;
    }

    /// The indexes that hold none of the rows.
    Set<String> emptyIndexes() {
        return indexed ? Set.of() : sparse;
    }

    public int rows() {
        return rows;
    }

    /// Bytes of all pages so far.
    public long size() {
        return (long) page(FIRST_LEAF + leaves);
    }

    /// The whole database, to be given to SQLite; valid until the next change.
    ///
    /// @param schema the table that it will be copied into, then those indexes of it that are to be
    ///     there without entries
    byte[] database(List<SchemaEntry> schema) {
        if (leaves == 0) {
            beginLeaf();
        }
        int root = FIRST_LEAF;
        int last = FIRST_LEAF + leaves - 1;
        if (leaves > 1) {
            root = ++last;
            putRoot(begunPage(root, INTERIOR));
        }
        int[] roots = new int[schema.size()];
        roots[0] = root;
        for (int index = 1; index < roots.length; index++) {
            roots[index] = ++last;
            begunPage(last, EMPTY_INDEX);
        }
        putFileHeader(last);
        putSchema(schema, roots);
        return pages;
    }

    private int begunPage(int number, byte type) {
        int page = page(number);
        if (pages.length < page + PAGE) {
            pages = Arrays.copyOf(pages, page + PAGE);
        }
        Arrays.fill(pages, page, page + PAGE, (byte) 0);
        pages[page] = type;
        return page;
    }

    private void putRoot(int root) {
        int start = PAGE;
        for (int child = 1; child < leaves; child++) {
            start -= Integer.BYTES + Varint.length(lastRow[child]);
            putInt(root + start, FIRST_LEAF + child - 1);
            Varint.put(pages, root + start + Integer.BYTES, lastRow[child]);
            putShort(root + INTERIOR_HEADER + POINTER * (child - 1), start);
        }
        putShort(root + 3, leaves - 1);
        putShort(root + 5, start);
        putInt(root + LEAF_HEADER, FIRST_LEAF + leaves - 1);
    }

    private void putFileHeader(int count) {
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(pages, 0, PAGE, (byte) 0);
        ByteBuffer.wrap(pages, 0, FILE_HEADER)
                .put(magic)
                .putShort((short) 1) // pages of 65536 bytes
                .put(new byte[] {1, 1, 0, 64, 32, 32}) // no log; fractions the format prescribes
                .putInt(1) // change counter
                .putInt(count)
                .putLong(0) // no free pages
                .putInt(1) // schema cookie
                .putInt(4) // schema format
                .putLong(0)
                .putInt(1) // UTF-8
                .position(92);
        putInt(92, 1); // the change counter for which the number of pages holds
        putInt(96, 3_040_000); // the version this was written after
    }

    private void putSchema(List<SchemaEntry> schema, int[] roots) {
        RowBytes entry = new RowBytes();
        int start = PAGE;
        for (int i = 0; i < roots.length; i++) {
            SchemaEntry made = schema.get(i);
            entry.begin()
                    .text(made.type())
                    .text(made.name())
                    .text(table)
                    .number(roots[i])
                    .text(made.sql());
            start -= entry.length() + Varint.length(entry.length()) + Varint.length(i + 1);
            int at = start + Varint.put(pages, start, entry.length());
            at += Varint.put(pages, at, i + 1);
            entry.put(pages, at);
            putShort(FILE_HEADER + LEAF_HEADER + POINTER * i, start);
        }
        pages[FILE_HEADER] = LEAF;
        putShort(FILE_HEADER + 3, roots.length);
        putShort(FILE_HEADER + 5, start);
    }

    public void clear() {
        indexed = false;
        leaves = 0;
        cells = 0;
        contentStart = 0;
        rows = 0;
    }

    private static int page(int number) {
        return (number - 1) * PAGE;
    }

    /// 65536 is written as 0.
    private void putShort(int at, int value) {
        pages[at] = (byte) (value >>> 8);
        pages[at + 1] = (byte) value;
    }

    private void putInt(int at, int value) {
        ByteBuffer.wrap(pages).putInt(at, value);
    }
}
