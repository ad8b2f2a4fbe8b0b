// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.run.WhatIf;
import org.tributary.app.tuning.AlertShift;
import org.tributary.app.tuning.DryRun;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.tuning.HitRate;
import org.tributary.app.tuning.RuleBook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the window of detection rules shows.
final class RulesModel {

    /// What was read of the case.
    ///
    /// @param ledger what detectors look at
    /// @param lacks what it lacks for typologies, by key
    record Looked(CaseLedger ledger, Map<String, String> lacks) {}

    /// What another rule would find.
    ///
    /// @param whatIf all of it
    /// @param gained the first of those gained, in words
    /// @param lost the first of those lost
    /// @param below a sample of those that would just not be found
    record Answer(
            WhatIf whatIf, List<FoundLine> gained, List<FoundLine> lost, List<FoundLine> below) {}

    private final ObjectProperty<Optional<Looked>> looked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RuleBook> book =
            new SimpleObjectProperty<>(new RuleBook("", List.of()));
    private final ObjectProperty<RuleSet> counting = new SimpleObjectProperty<>(RuleSet.standard());
    private final ObjectProperty<RuleSet> draft = new SimpleObjectProperty<>(RuleSet.standard());
    private final StringProperty chosen =
            new SimpleStringProperty(RuleSet.standard().rules().getFirst().typology());
    private final ObjectProperty<Map<String, Integer>> hits = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Optional<WhatIf>> whatIf =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AlertShift>> alerts =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty unlooked = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Answer>> answer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DryRun>> dryRun =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<HitRate>> rates = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> refusals = new SimpleObjectProperty<>(List.of());
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);

    /// What was read of the case; empty before.
    ObjectProperty<Optional<Looked>> looked() {
        return looked;
    }

    ObjectProperty<RuleBook> book() {
        return book;
    }

    /// The rules that count.
    ObjectProperty<RuleSet> counting() {
        return counting;
    }

    /// The rules that are tried.
    ObjectProperty<RuleSet> draft() {
        return draft;
    }

    /// Key of the chosen typology.
    StringProperty chosen() {
        return chosen;
    }

    /// The chosen typology's rule in the draft.
    Rule rule() {
        return draft.get().rule(chosen.get()).orElseThrow();
    }

    /// The chosen typology's rule that counts.
    Rule countingRule() {
        return counting.get().rule(chosen.get()).orElseThrow();
    }

    /// What the chosen typology lacks in this case; empty if nothing, or not read yet.
    String lack() {
        return looked.get().map(l -> l.lacks().getOrDefault(chosen.get(), "")).orElse("");
    }

    boolean isChanged() {
        return !draft.get().rules().equals(counting.get().rules());
    }

    /// Findings under the draft, by typology, as far as they were counted.
    ObjectProperty<Map<String, Integer>> hits() {
        return hits;
    }

    /// What the draft's rule for the chosen typology finds; empty while it is looked for.
    ObjectProperty<Optional<WhatIf>> whatIf() {
        return whatIf;
    }

    /// What that does to alerts; empty while it is looked for, and where findings are too many.
    ObjectProperty<Optional<AlertShift>> alerts() {
        return alerts;
    }

    /// Whether the case was not yet looked at for the chosen typology and waits to be.
    BooleanProperty unlooked() {
        return unlooked;
    }

    /// The same in words, a moment later.
    ObjectProperty<Optional<Answer>> answer() {
        return answer;
    }

    ObjectProperty<Optional<DryRun>> dryRun() {
        return dryRun;
    }

    ObjectProperty<List<HitRate>> rates() {
        return rates;
    }

    /// What would keep the draft from being used, as far as it was checked.
    ObjectProperty<List<String>> refusals() {
        return refusals;
    }

    /// What is wrong with what was typed; empty if nothing.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty busy() {
        return busy;
    }

    /// Whether nothing can be looked for now.
    BooleanBinding unready() {
        return Bindings.createBooleanBinding(
                () -> busy.get() || looked.get().isEmpty(), busy, looked);
    }

    StringProperty step() {
        return step;
    }

    /// Share of the step that is done; below 0 where it is not known.
    DoubleProperty fraction() {
        return fraction;
    }
}
