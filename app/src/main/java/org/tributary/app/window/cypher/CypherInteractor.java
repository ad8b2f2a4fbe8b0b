// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import org.tributary.app.cypher.AnswerTable;
import org.tributary.app.cypher.CaseQuestion;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.graph.QuestionRefusedException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks the graph in the background, one query at a time.
final class CypherInteractor {

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+)");

    private final CypherModel model;
    private final Texts texts;
    private final CypherHost host;
    private final QueryHistory history;
    private final Watch progress;
    private final OneAtATime queries;

    /// @param history what was run before
    CypherInteractor(
            CypherModel model, Texts texts, Tasks tasks, CypherHost host, QueryHistory history) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        this.history = history;
        queries = new OneAtATime(tasks, model.running()::set);
        progress = tasks.watch(this::follow);
    }

    /// Runs what stands in the editor; a query that runs is stopped.
    void run() {
        String query = model.query().get().strip();
        if (query.isEmpty()) {
            return;
        }
        history.ran(model.query().get());
        model.problem().set("");
        model.step().set(texts.of("cypher.running"));
        CaseQuestion question =
                new CaseQuestion(
                        model.query().get(),
                        model.rows().get(),
                        Duration.ofSeconds(model.seconds().get()));
        queries.start(
                texts.of("cypher.task"),
                work -> host.ask(question, work),
                answer -> model.answer().set(Optional.of(answer)),
                QuestionRefusedException.class,
                this::refused);
    }

    private void refused(QuestionRefusedException told) {
        // Rows of the query before would be taken for an answer to this one.
        model.answer().set(Optional.empty());
        model.problem().set(String.valueOf(told.getMessage()));
    }

    /// Stops the query that runs; what was found before stays.
    void stop() {
        queries.stop();
    }

    private void follow(List<RunningTask> all) {
        queries.in(all)
                .filter(task -> !task.step().isEmpty())
                .ifPresent(task -> model.step().set(task.step()));
    }

    /// Puts the query before into the editor.
    void earlier() {
        model.query().set(history.earlier(model.query().get()));
    }

    /// Puts the query after into the editor.
    void later() {
        model.query().set(history.later(model.query().get()));
    }

    /// Where in the query the problem is, as an index into its text, if it says so.
    static OptionalInt place(String query, String problem) {
        Matcher found = PLACE.matcher(problem);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        int line = Integer.parseInt(found.group(1));
        int column = Integer.parseInt(found.group(2));
        int begin = 0;
        for (int i = 1; i < line; i++) {
            begin = query.indexOf('\n', begin) + 1;
            if (begin == 0) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Math.clamp(begin + column - 1L, 0, query.length()));
    }

    /// Has the accounts of these rows, and the flows among them, shown in the picture.
    void show(List<AnswerTable.Row> rows) {
        List<Integer> accounts = accounts(rows);
        if (!accounts.isEmpty()) {
            host.show(accounts);
        }
    }

    static List<Integer> accounts(List<AnswerTable.Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.accounts().toArray(Integer[]::new)))
                .distinct()
                .sorted()
                .toList();
    }

    void close() {
        stop();
        progress.close();
    }
}
