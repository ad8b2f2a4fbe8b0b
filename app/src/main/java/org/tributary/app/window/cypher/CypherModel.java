// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.cypher.AnswerTable;

import java.util.Optional;

/// What the console shows.
final class CypherModel {

    private static final int USUAL_ROWS = 1_000;
    private static final int USUAL_SECONDS = 60;

    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty rows = new SimpleIntegerProperty(USUAL_ROWS);
    private final IntegerProperty seconds = new SimpleIntegerProperty(USUAL_SECONDS);
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<AnswerTable>> answer =
            new SimpleObjectProperty<>(Optional.empty());

    /// The query as typed.
    StringProperty query() {
        return query;
    }

    /// Most rows to bring.
    IntegerProperty rows() {
        return rows;
    }

    /// When a query is given up.
    IntegerProperty seconds() {
        return seconds;
    }

    BooleanProperty running() {
        return running;
    }

    /// What is being done, such as bringing the graph up to date.
    StringProperty step() {
        return step;
    }

    /// Why the last query was not answered; empty if it was.
    StringProperty problem() {
        return problem;
    }

    /// What the last query brought; empty before the first.
    ObjectProperty<Optional<AnswerTable>> answer() {
        return answer;
    }
}
