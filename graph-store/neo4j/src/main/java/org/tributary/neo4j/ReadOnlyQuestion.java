// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.graph.QuestionRefusedException;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A question typed by a user, asked in a transaction that is never committed.
///
/// The plan is looked at before anything runs: only queries that read, and read nothing but the
/// graph, are run. What a plan is made of is Neo4j's own word for it, so a spelling that hides a
/// `LOAD CSV` from a search in the text does not hide it here.
///
/// @param question what is asked
record ReadOnlyQuestion(GraphQuestion question) {

    private static final String EXPLAIN = "EXPLAIN ";

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\(line 1, column (\\d+) \\(offset: \\d+\\)\\)");

    /// Operators that reach beyond the graph.
    private static final Set<String> FOREIGN = Set.of("LoadCSV", "ProcedureCall");

    GraphAnswer answer(GraphDatabaseService db, Work work) {
        try (Transaction tx = db.beginTx(question.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            check(tx);
            return run(tx, work);
        } catch (TransactionFailureException e) {
            throw new QuestionRefusedException(
                    "The query was given up after %d seconds. Ask for less, or allow more time."
                            .formatted(question.patience().toSeconds()),
                    e);
        } catch (QueryExecutionException e) {
            throw new QuestionRefusedException(
                    "The query is not understood: "
                            + placed(firstLine(String.valueOf(e.getMessage()))),
                    e);
        }
    }

    private void check(Transaction tx) {
        try (Result plan = tx.execute(EXPLAIN + question.text())) {
            if (plan.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
                throw new QuestionRefusedException(
                        "The query does more than read the graph. Only queries that read are run.");
            }
            refuseForeign(plan.getExecutionPlanDescription());
        }
    }

    private static void refuseForeign(ExecutionPlanDescription step) {
        if (FOREIGN.stream().anyMatch(step.getName()::startsWith)) {
            throw new QuestionRefusedException(
                    "The query reaches beyond the graph (%s). Files, addresses and procedures are not to be had."
                            .formatted(step.getName()));
        }
        step.getChildren().forEach(ReadOnlyQuestion::refuseForeign);
    }

    private GraphAnswer run(Transaction tx, Work work) {
        try (Result result = tx.execute(question.text())) {
            List<String> columns = result.columns();
            List<List<GraphValue>> rows = new ArrayList<>();
            while (result.hasNext() && rows.size() < question.mostRows()) {
                work.checkCancelled();
                Map<String, Object> row = result.next();
                rows.add(columns.stream().map(row::get).map(AnswerValues::of).toList());
            }
            return new GraphAnswer(columns, rows, !result.hasNext());
        }
    }

    /// The message with its place counted from where the query begins, not from the word that was
    /// put before it. Mistakes show when the plan is made; what fails later names no place.
    private static String placed(String message) {
        return FIRST_LINE
                .matcher(message)
                .replaceAll(
                        place ->
                                "(line 1, column %d)"
                                        .formatted(
                                                Math.max(
                                                        1,
                                                        Integer.parseInt(place.group(1))
                                                                - EXPLAIN.length())));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
