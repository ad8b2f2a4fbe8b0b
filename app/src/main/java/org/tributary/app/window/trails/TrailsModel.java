// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.trail.TrailKind;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.ledger.account.Account;

import java.util.Map;
import java.util.Optional;

/// What the page of trails shows.
final class TrailsModel {

    private static final int USUAL_HOPS = 6;
    private static final int USUAL_MOST = 20;

    private final AccountPick from;
    private final AccountPick to;
    private final ObjectProperty<TrailKind> kind = new SimpleObjectProperty<>(TrailKind.TIME);
    private final IntegerProperty hops = new SimpleIntegerProperty(USUAL_HOPS);
    private final StringProperty rest = new SimpleStringProperty("");
    private final StringProperty tolerance = new SimpleStringProperty("5");
    private final IntegerProperty most = new SimpleIntegerProperty(USUAL_MOST);
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final ObjectProperty<Optional<TrailAnswer>> answer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<Integer, Account>> stations =
            new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<TrailOrder> order =
            new SimpleObjectProperty<>(TrailOrder.SHORTEST);

    TrailsModel(AccountPick from, AccountPick to) {
        this.from = from;
        this.to = to;
    }

    /// The account money leaves.
    AccountPick from() {
        return from;
    }

    /// The account it reaches.
    AccountPick to() {
        return to;
    }

    ObjectProperty<TrailKind> kind() {
        return kind;
    }

    /// The longest trail, in transactions.
    IntegerProperty hops() {
        return hops;
    }

    /// How long money may rest on the way, as typed; empty for any time.
    StringProperty rest() {
        return rest;
    }

    /// By how many percent an amount may differ from the last, as typed.
    StringProperty tolerance() {
        return tolerance;
    }

    /// How many trails to show at most.
    IntegerProperty most() {
        return most;
    }

    /// What is wrong with the form, in words; empty if nothing is.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty searching() {
        return searching;
    }

    /// What the search is doing.
    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }

    /// What the last search found; empty before the first.
    ObjectProperty<Optional<TrailAnswer>> answer() {
        return answer;
    }

    /// The accounts on the ways that were found, by ordinal.
    ObjectProperty<Map<Integer, Account>> stations() {
        return stations;
    }

    ObjectProperty<TrailOrder> order() {
        return order;
    }
}
