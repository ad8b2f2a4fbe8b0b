// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.library.TypologyLibrary;

import java.util.List;
import java.util.Optional;

/// One version of all rules: findings name it, so that it can be told years later what they were
/// found with. Immutable.
///
/// @param version its name, one line
/// @param rules one for each typology of the library, in the library's order
public record RuleSet(String version, List<Rule> rules) {

    /// The version that ships with the product.
    public static final String STANDARD = "standard";

    public RuleSet {
        version = version.strip();
        rules = List.copyOf(rules);
        if (version.isEmpty() || version.lines().count() > 1) {
            throw new IllegalArgumentException("a version has a name of one line");
        }
    }

    /// All typologies with their standard values, all on, no exceptions.
    public static RuleSet standard() {
        return new RuleSet(
                STANDARD,
                TypologyLibrary.all().stream()
                        .map(
                                entry ->
                                        Rule.standard(
                                                entry.typology().key(),
                                                entry.detector().parameters()))
                        .toList());
    }

    /// The rule of a typology.
    public Optional<Rule> rule(String typology) {
        return rules.stream().filter(rule -> rule.typology().equals(typology)).findFirst();
    }

    /// The same with another rule in place of that of its typology.
    public RuleSet with(Rule rule) {
        return new RuleSet(
                version,
                rules.stream().map(r -> r.typology().equals(rule.typology()) ? rule : r).toList());
    }

    /// The same rules under another name.
    public RuleSet named(String other) {
        return new RuleSet(other, rules);
    }
}
