// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cypher;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An answer as a table people read, labelled from the record. Immutable.
///
/// @param columns the columns, in the order of the query
/// @param rows the rows, in the order of the answer
/// @param complete whether there are no more rows
public record AnswerTable(List<Column> columns, List<Row> rows, boolean complete) {

    /// @param name as the query names it
    /// @param number whether every value is a number or missing
    public record Column(String name, boolean number) {}

    /// @param cells one text per column
    /// @param accounts ordinals of the accounts in it, those that transfers in it lie between among
    ///     them
    public record Row(List<String> cells, Set<Integer> accounts) {
        public Row {
            cells = List.copyOf(cells);
            accounts = Set.copyOf(accounts);
        }
    }

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Asks a question of a case and labels the answer.
    ///
    /// @param locale how amounts are written
    /// @throws org.tributary.ledger.graph.QuestionRefusedException if it is not one that only
    ///     reads, is not understood, or takes too long
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static AnswerTable of(CaseQuestion question, OpenCase open, Locale locale, Work work) {
        GraphAnswer answer = question.ask(open, work);
        AnswerLabels labels = open.record().read(reader -> AnswerLabels.of(answer, reader));
        var words =
                new AnswerWords(labels, new AmountText(locale), open.record().manifest().zone());
        return of(answer, words);
    }

    static AnswerTable of(GraphAnswer answer, AnswerWords words) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < answer.columns().size(); i++) {
            int at = i;
            boolean number =
                    answer.rows().stream().map(row -> row.get(at)).allMatch(AnswerTable::isNumber);
            columns.add(new Column(answer.columns().get(i), number && !answer.rows().isEmpty()));
        }
        return new AnswerTable(
                columns,
                answer.rows().stream().map(row -> row(row, words)).toList(),
                answer.complete());
    }

    private static boolean isNumber(GraphValue value) {
        return value instanceof GraphValue.Whole
                || value instanceof GraphValue.Fraction
                || value instanceof GraphValue.Nothing;
    }

    private static Row row(List<GraphValue> values, AnswerWords words) {
        Set<Integer> accounts = new LinkedHashSet<>();
        values.forEach(value -> words.accounts(value, accounts));
        return new Row(values.stream().map(words::of).toList(), accounts);
    }

    /// The table as spreadsheets take it: columns apart by tabs, headings first.
    ///
    /// @param chosen which rows
    public String text(List<Row> chosen) {
        StringBuilder text = new StringBuilder();
        line(columns.stream().map(Column::name).toList(), text);
        chosen.forEach(row -> line(row.cells(), text));
        return text.toString();
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it, unless it
    /// is a number.
    private static void line(List<String> cells, StringBuilder text) {
        text.append(
                        String.join(
                                "\t",
                                cells.stream()
                                        .map(cell -> cell.replaceAll("[\t\r\n]", " "))
                                        .map(AnswerTable::guarded)
                                        .toList()))
                .append('\n');
    }

    private static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?") ? "'" + cell : cell;
    }
}
