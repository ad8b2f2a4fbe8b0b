// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.graph.GraphValue.Fraction;
import org.tributary.ledger.graph.GraphValue.Many;
import org.tributary.ledger.graph.GraphValue.Named;
import org.tributary.ledger.graph.GraphValue.Nothing;
import org.tributary.ledger.graph.GraphValue.OfAccount;
import org.tributary.ledger.graph.GraphValue.OfParty;
import org.tributary.ledger.graph.GraphValue.OfTransfer;
import org.tributary.ledger.graph.GraphValue.Text;
import org.tributary.ledger.graph.GraphValue.Truth;
import org.tributary.ledger.graph.GraphValue.Whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Says in the ledger's words what a query returned.
final class AnswerValues {

    private AnswerValues() {}

    static GraphValue of(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> many(path);
            case Iterable<?> list -> many(list);
            case Map<?, ?> map -> named(map);
            case Boolean truth -> new Truth(truth);
            case Double number -> new Fraction(number);
            case Number number -> new Whole(number.longValue());
            default -> new Text(value.toString());
        };
    }

    private static GraphValue node(Node node) {
        if (node.hasLabel(GraphWords.ACCOUNT)) {
            return new OfAccount((int) number(node));
        }
        return node.hasLabel(GraphWords.PARTY)
                ? new OfParty(number(node))
                : named(node.getAllProperties());
    }

    private static long number(Node node) {
        return ((Number) node.getProperty(GraphWords.ID)).longValue();
    }

    private static GraphValue relationship(Relationship relationship) {
        return relationship.isType(GraphWords.TRANSFER)
                ? new OfTransfer((long) relationship.getProperty(GraphWords.ROW))
                : new Text(relationship.getType().name());
    }

    private static GraphValue many(Iterable<?> values) {
        List<GraphValue> list =
                StreamSupport.stream(values.spliterator(), false).map(AnswerValues::of).toList();
        return new Many(list);
    }

    private static GraphValue named(Map<?, ?> map) {
        Map<String, GraphValue> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), of(value)));
        return new Named(named);
    }
}
