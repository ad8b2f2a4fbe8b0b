// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.analysis.reach.ReachRule;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Question;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.ledger.account.Account;

import java.util.Optional;

/// What the page of questions shows.
final class QuestionsModel {

    private static final int USUAL_HOPS = 3;

    private final AccountPick more;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.WENT_TO);
    private final IntegerProperty share = new SimpleIntegerProperty(2);
    private final StringProperty time = new SimpleStringProperty("30d");
    private final IntegerProperty hops = new SimpleIntegerProperty(USUAL_HOPS);
    private final StringProperty least = new SimpleStringProperty("");
    private final IntegerProperty busiest = new SimpleIntegerProperty(ReachRule.USUAL_BUSIEST);
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Answer>> answer =
            new SimpleObjectProperty<>(Optional.empty());

    QuestionsModel(AccountPick more) {
        this.more = more;
    }

    /// Where another account is typed.
    AccountPick more() {
        return more;
    }

    /// The accounts that are asked about.
    ObservableList<Account> accounts() {
        return accounts;
    }

    ObjectProperty<Question> question() {
        return question;
    }

    /// For how many of the accounts somebody must play a part.
    IntegerProperty share() {
        return share;
    }

    /// The longest way in time, as typed; empty for any.
    StringProperty time() {
        return time;
    }

    /// The longest way, in transactions.
    IntegerProperty hops() {
        return hops;
    }

    /// The smallest amount, as typed; empty for any.
    StringProperty least() {
        return least;
    }

    /// Transactions onwards above which an account is not passed through.
    IntegerProperty busiest() {
        return busiest;
    }

    /// What is wrong with the form, in words; empty if nothing is.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty searching() {
        return searching;
    }

    ObjectProperty<Optional<Answer>> answer() {
        return answer;
    }
}
