// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.cypher.AnswerLabels;
import org.tributary.app.cypher.CaseQuestion;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.graph.QuestionRefusedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `cypher`: a question in the graph's own language.
@Command(name = "cypher", description = "Ask the graph in Cypher; only queries that read are run.")
final class CypherCommand implements Callable<Integer> {

    /// @param rows one value per column each: a text, number, truth, list or map; an account, party
    ///     or transfer as other commands print it
    /// @param complete whether there are no more rows
    record AnswerJson(List<String> columns, List<List<@Nullable Object>> rows, boolean complete) {}

    /// @param party number of the party
    record PartyJson(long party, String name) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "QUERY",
            description =
                    "such as \"MATCH (a:Account {id: '0012:8000EBD30'})-[t:TRANSFER]->(b) RETURN b,"
                            + " t\"; a text that names an account stands for it")
    private String query = "";

    @Option(
            names = "--limit",
            defaultValue = "1000",
            paramLabel = "N",
            description = "most rows (default: 1000)")
    private int limit = 1_000;

    @Option(
            names = "--timeout",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "give up after this time (default: 60)")
    private int timeout = 60;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    CypherCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (limit < 1 || timeout < 1) {
            throw new UsageException("--limit and --timeout are 1 or more.");
        }
        CaseQuestion question = new CaseQuestion(query, limit, Duration.ofSeconds(timeout));
        try (OpenCase open = context.open(folder)) {
            GraphAnswer answer = question.ask(open, context.work());
            AnswerLabels labels = open.record().read(reader -> AnswerLabels.of(answer, reader));
            AnswerJson shown = shown(answer, labels, open.record().manifest().zone());
            if (json) {
                context.console().json(shown);
            } else {
                print(shown);
            }
            return ExitCode.DONE.code();
        } catch (QuestionRefusedException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static AnswerJson shown(GraphAnswer answer, AnswerLabels labels, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<GraphValue> row : answer.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(value -> cells.add(shown(value, labels, zone)));
            rows.add(cells);
        }
        return new AnswerJson(answer.columns(), rows, answer.complete());
    }

    private static @Nullable Object shown(GraphValue value, AnswerLabels labels, ZoneId zone) {
        return switch (value) {
            case GraphValue.OfAccount account ->
                    labels.account(account).map(Wording::account).orElse(null);
            case GraphValue.OfParty party ->
                    labels.party(party).map(p -> new PartyJson(p.ordinal(), p.name())).orElse(null);
            case GraphValue.OfTransfer transfer ->
                    labels.transfer(transfer).map(t -> TransferJson.of(t, zone)).orElse(null);
            case GraphValue.Nothing() -> null;
            case GraphValue.Text(String text) -> text;
            case GraphValue.Whole(long number) -> number;
            case GraphValue.Fraction(double number) -> number;
            case GraphValue.Truth(boolean truth) -> truth;
            case GraphValue.Many(List<GraphValue> values) -> {
                List<@Nullable Object> many = new ArrayList<>();
                values.forEach(one -> many.add(shown(one, labels, zone)));
                yield many;
            }
            case GraphValue.Named(Map<String, GraphValue> values) -> {
                Map<String, @Nullable Object> named = new LinkedHashMap<>();
                values.forEach((key, one) -> named.put(key, shown(one, labels, zone)));
                yield named;
            }
        };
    }

    private void print(AnswerJson answer) {
        Console console = context.console();
        console.line(String.join("\t", answer.columns()));
        for (List<@Nullable Object> row : answer.rows()) {
            console.line(row.stream().map(CypherCommand::word).collect(Collectors.joining("\t")));
        }
        if (!answer.complete()) {
            console.message("There are more rows. See them with a higher --limit.");
        }
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Wording.AccountJson account -> account.key();
            case PartyJson party -> party.name();
            case TransferJson transfer -> transfer.line();
            case List<?> many ->
                    many.stream().map(CypherCommand::word).collect(Collectors.joining(" | "));
            default -> value.toString();
        };
    }
}
