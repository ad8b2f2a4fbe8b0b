// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.tracing.KeptTrace;
import org.tributary.app.tracing.Origin;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of fund tracing shows.
final class TracingModel {

    private final AccountPick account;
    private final ObjectProperty<Optional<Transfer>> transfer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.OUT);
    private final ObjectProperty<TraceMethod> method = new SimpleObjectProperty<>(TraceMethod.FIFO);
    private final StringProperty share = new SimpleStringProperty("100");
    private final StringProperty hops = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty below = new SimpleStringProperty("");
    private final StringProperty places = new SimpleStringProperty("");
    private final BooleanProperty subjects = new SimpleBooleanProperty();
    private final BooleanProperty rates = new SimpleBooleanProperty();
    private final ObjectProperty<Map<Integer, List<Money>>> openings =
            new SimpleObjectProperty<>(Map.of());
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final ObjectProperty<Optional<ShownTrace>> answer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Drawn>> drawn =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Instant>> moment =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<KeptTrace>> kept = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> journal = new SimpleObjectProperty<>(List.of());

    TracingModel(AccountPick account) {
        this.account = account;
    }

    /// The account whose money is traced, where no transaction is chosen.
    AccountPick account() {
        return account;
    }

    /// The transaction whose money is traced.
    ObjectProperty<Optional<Transfer>> transfer() {
        return transfer;
    }

    /// Whose money is traced, if that is chosen.
    Optional<Origin> origin() {
        Optional<Origin> chosen = transfer.get().map(t -> new Origin.OfTransfer(t.id()));
        return chosen.or(() -> account.account().get().map(a -> new Origin.OfAccount(a.ordinal())));
    }

    ObjectProperty<Direction> direction() {
        return direction;
    }

    /// The method that is looked at.
    ObjectProperty<TraceMethod> method() {
        return method;
    }

    /// What part is traced, in percent, as typed.
    StringProperty share() {
        return share;
    }

    /// How many transactions far, as typed; empty for any number.
    StringProperty hops() {
        return hops;
    }

    /// The day at which following ends, as typed; empty for none.
    StringProperty until() {
        return until;
    }

    /// What is too little to follow, as typed; empty for nothing.
    StringProperty below() {
        return below;
    }

    /// Countries and institutions at which following ends, as typed, with commas between.
    StringProperty places() {
        return places;
    }

    /// Whether following ends at the case's subjects.
    BooleanProperty stopsAtSubjects() {
        return subjects;
    }

    /// Whether all currencies count as one by the case's rates.
    BooleanProperty byRates() {
        return rates;
    }

    /// Opening balances that are known, by account.
    ObjectProperty<Map<Integer, List<Money>>> openings() {
        return openings;
    }

    /// What is wrong with the form, in words; empty if nothing is.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty searching() {
        return searching;
    }

    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }

    /// The last answer; empty before the first.
    ObjectProperty<Optional<ShownTrace>> answer() {
        return answer;
    }

    /// The pictures of the method that is looked at.
    ObjectProperty<Optional<Drawn>> drawn() {
        return drawn;
    }

    /// The moment as of which the picture is wanted; empty for the end.
    ObjectProperty<Optional<Instant>> moment() {
        return moment;
    }

    /// The traces that are kept for the report.
    ObjectProperty<List<KeptTrace>> kept() {
        return kept;
    }

    /// The journal of the method that is looked at, a line each.
    ObjectProperty<List<String>> journal() {
        return journal;
    }
}
