// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.tributary.ledger.money.Money;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Writes the rows of a long table as the XML of a sheet, straight into the archive: the library's
/// own streaming goes by way of objects, a temporary file and that file read again. What stands in
/// a cell is the same ([CellForm]). Not thread-safe.
final class RowStream {

    /// Amounts below that are exact whatever their digits: 15 of them.
    private static final BigInteger EXACT = BigInteger.TEN.pow(CellForm.EXACT_DIGITS);

    /// Whole numbers within that are written in place.
    private static final long QUICK = 1_000_000_000_000L;

    /// Digits of a day's fraction: a tenth of a microsecond is more than any file tells.
    private static final int DAY_DIGITS = 11;

    private static final long DAY_PARTS = 100_000_000_000L;
    private static final long DAY_SECONDS = 86_400;
    private static final long FIRST_DAY = CellForm.FIRST_DAY.toEpochDay();
    private static final long LAST_DAY = CellForm.LAST_DAY.toEpochDay();

    /// Days from Excel's day nought to that of the epoch.
    private static final long EPOCH_DAY = 25_569;

    private static final byte[] END_ROW = ascii("</row>\n");
    private static final byte[] START_NUMBER = ascii("\"><v>");
    private static final byte[] END_NUMBER = ascii("</v></c>");
    private static final byte[] START_TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] START_SPACED =
            ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = ascii("</t></is></c>");
    private static final byte[] BLANK = ascii("\"/>");

    /// What stands between a cell's place and its value, by column: its style.
    static final class Styled {

        private final List<Column> columns;
        private final List<String> heads;
        private final byte[][] letters;
        private final byte[][] headers;
        private final byte[][] words;
        private final byte[][] numbers;
        private final byte[][] amounts = new byte[TableStyles.DECIMALS + 1][];
        private final byte[] blank;

        Styled(List<Column> columns, TableStyles styles, Labels labels) {
            this.columns = columns;
            heads = columns.stream().map(column -> labels.header(column.header())).toList();
            int width = columns.size();
            letters = new byte[width][];
            headers = new byte[width][];
            words = new byte[width][];
            numbers = new byte[width][];
            blank = styled(styles.blank());
            for (int c = 0; c < width; c++) {
                Column.Kind kind = columns.get(c).kind();
                letters[c] = ascii("<c r=\"" + CellReference.convertNumToColString(c));
                headers[c] = styled(styles.header(columns.get(c)));
                words[c] = styled(styles.words(kind));
                numbers[c] =
                        styled(
                                styles.number(
                                        kind,
                                        kind == Column.Kind.TIMESTAMP
                                                ? CellForm.TIME_FORMAT
                                                : CellForm.format(0)));
            }
            for (int digits = 0; digits < amounts.length; digits++) {
                amounts[digits] =
                        styled(styles.number(Column.Kind.AMOUNT, CellForm.format(digits)));
            }
        }

        private static byte[] styled(CellStyle style) {
            return ascii(String.format(Locale.ROOT, "\" s=\"%d", style.getIndex()));
        }
    }

    private final CellBytes out;
    private final Styled styled;
    private final ZoneId zone;
    private byte[] row = new byte[0];

    /// @param styled the styles of the table's cells, all made before anything is written
    RowStream(OutputStream out, Styled styled, ZoneId zone) {
        this.out = new CellBytes(out);
        this.styled = styled;
        this.zone = zone;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The headers, as high as the library's own writer makes them.
    void header(float points) throws IOException {
        begin(0, String.format(Locale.ROOT, " ht=\"%.1f\" customHeight=\"1\"", points));
        for (int c = 0; c < styled.columns.size(); c++) {
            out.raw(styled.letters[c]);
            out.raw(row);
            out.raw(styled.headers[c]);
            words(styled.heads.get(c));
        }
        out.raw(END_ROW);
    }

    /// @param index 0-based row of the sheet
    void row(int index, List<Cell> cells) throws IOException {
        begin(index, "");
        for (int c = 0; c < cells.size(); c++) {
            out.raw(styled.letters[c]);
            out.raw(row);
            cell(c, cells.get(c));
        }
        out.raw(END_ROW);
    }

    private void begin(int index, String attributes) throws IOException {
        row = ascii(Integer.toString(index + 1));
        out.raw(ascii("<row r=\"" + (index + 1) + "\"" + attributes + ">"));
    }

    private void cell(int column, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Nothing() -> {
                out.raw(styled.blank);
                out.raw(BLANK);
            }
            case Cell.Text(String text) -> {
                out.raw(styled.words[column]);
                words(text);
            }
            case Cell.Whole(long value) when value > -QUICK && value < QUICK ->
                    figure(styled.numbers[column], value, 0);
            case Cell.Amount(Money money) when isQuick(money) ->
                    figure(
                            styled.amounts[money.currency().exponent()],
                            money.minor().longValue(),
                            money.currency().exponent());
            case Cell.Time(Instant at) -> time(column, cell, at);
            case Cell.Whole _, Cell.Amount _, Cell.Decimal _, Cell.Formula _, Cell.Link _ ->
                    form(column, CellForm.of(cell, zone));
        }
    }

    private static boolean isQuick(Money money) {
        return money.minor().abs().compareTo(EXACT) < 0;
    }

    private void figure(byte[] style, long value, int decimals) throws IOException {
        out.raw(style);
        out.raw(START_NUMBER);
        out.number(value, decimals);
        out.raw(END_NUMBER);
    }

    private void time(int column, Cell cell, Instant at) throws IOException {
        long local = at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
        long day = Math.floorDiv(local, DAY_SECONDS);
        if (day < FIRST_DAY || day > LAST_DAY) {
            form(column, CellForm.of(cell, zone));
            return;
        }
        double part = (Math.floorMod(local, DAY_SECONDS) + at.getNano() / 1e9) / DAY_SECONDS;
        long parts = (day + EPOCH_DAY) * DAY_PARTS + Math.round(part * DAY_PARTS);
        figure(styled.numbers[column], parts, DAY_DIGITS);
    }

    /// What is rare goes by way of the form all other sheets are written with.
    private void form(int column, CellForm form) throws IOException {
        switch (form) {
            case CellForm.Blank() -> {
                out.raw(styled.blank);
                out.raw(BLANK);
            }
            case CellForm.Words(String text) -> {
                out.raw(styled.words[column]);
                words(text);
            }
            case CellForm.Figure(double value, String format) -> {
                out.raw(style(column, format));
                out.raw(START_NUMBER);
                out.raw(ascii(Double.toString(value)));
                out.raw(END_NUMBER);
            }
            case CellForm.Calculated _ ->
                    throw new IllegalArgumentException("long tables hold no formulas");
        }
    }

    private byte[] style(int column, String format) {
        int decimals = Math.max(0, format.length() - CellForm.format(0).length() - 1);
        return styled.columns.get(column).kind() == Column.Kind.AMOUNT
                ? styled.amounts[decimals]
                : styled.numbers[column];
    }

    private void words(String text) throws IOException {
        if (text.length() <= CellText.LIMIT && out.plain(START_TEXT, text, END_TEXT)) {
            return;
        }
        String shown = CellText.written(CellText.shown(text));
        boolean spaced =
                !shown.isEmpty()
                        && (shown.charAt(0) <= ' '
                                || shown.charAt(shown.length() - 1) <= ' '
                                || shown.indexOf('\n') >= 0);
        out.raw(spaced ? START_SPACED : START_TEXT);
        out.text(shown);
        out.raw(END_TEXT);
    }

    /// Passes on what is left.
    void end() throws IOException {
        out.flush();
    }
}
