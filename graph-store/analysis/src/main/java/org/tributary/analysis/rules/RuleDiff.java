// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What changes from one version of the rules to another, one line a change:
/// `fan-in: senders 5 -> 7`.
public final class RuleDiff {

    private static final String ARROW = " -> ";
    private static final String AS_ALL = "as all";

    private RuleDiff() {}

    /// The changes, in the order of the typologies; empty if none.
    public static List<String> between(RuleSet before, RuleSet after) {
        SequencedSet<String> typologies = new LinkedHashSet<>();
        before.rules().forEach(rule -> typologies.add(rule.typology()));
        after.rules().forEach(rule -> typologies.add(rule.typology()));
        return typologies.stream()
                .flatMap(t -> changes(t, before.rule(t), after.rule(t)).stream())
                .toList();
    }

    private static List<String> changes(
            String typology, Optional<Rule> before, Optional<Rule> after) {
        if (before.isEmpty()) {
            return List.of(typology + ": new");
        }
        if (after.isEmpty()) {
            return List.of(typology + ": gone");
        }
        List<String> changes = new ArrayList<>();
        Rule old = before.get();
        Rule now = after.get();
        if (old.enabled() != now.enabled()) {
            changes.add(typology + ": " + on(old) + ARROW + on(now));
        }
        values(typology, old.values(), now.values(), changes);
        exceptions(typology, old, now, changes);
        return changes;
    }

    private static String on(Rule rule) {
        return rule.enabled() ? "on" : "off";
    }

    private static void values(
            String who,
            Map<Parameter, Long> before,
            Map<Parameter, Long> after,
            List<String> changes) {
        SequencedSet<Parameter> parameters = new LinkedHashSet<>(before.keySet());
        parameters.addAll(after.keySet());
        for (Parameter parameter : parameters) {
            String old = text(parameter, before);
            String now = text(parameter, after);
            if (!old.equals(now)) {
                changes.add("%s: %s %s".formatted(who, parameter.key(), old + ARROW + now));
            }
        }
    }

    private static String text(Parameter parameter, Map<Parameter, Long> values) {
        Long value = values.get(parameter);
        return value == null ? AS_ALL : ValueText.write(parameter, value);
    }

    private static void exceptions(String typology, Rule before, Rule after, List<String> changes) {
        for (SegmentRule now : after.exceptions()) {
            String who = typology + " for " + now.who();
            Optional<SegmentRule> old = find(before, now);
            if (old.isEmpty()) {
                changes.add(who + ": new exception");
            }
            values(who, old.map(SegmentRule::values).orElse(Map.of()), now.values(), changes);
        }
        for (SegmentRule old : before.exceptions()) {
            if (find(after, old).isEmpty()) {
                changes.add(typology + " for " + old.who() + ": exception gone");
            }
        }
        if (!order(before, after).equals(order(after, before))) {
            changes.add(typology + ": exceptions are tried in another order");
        }
    }

    private static Optional<SegmentRule> find(Rule rule, SegmentRule wanted) {
        return rule.exceptions().stream()
                .filter(e -> e.selectors().equals(wanted.selectors()))
                .findFirst();
    }

    private static List<String> order(Rule rule, Rule other) {
        return rule.exceptions().stream()
                .filter(e -> find(other, e).isPresent())
                .map(SegmentRule::who)
                .toList();
    }
}
