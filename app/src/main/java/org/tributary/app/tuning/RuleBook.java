// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.app.signing.RulesStatement;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.RuleVersion;

import java.util.List;
import java.util.Optional;

/// All versions of a case's rules, as they stood at one moment. Immutable.
///
/// @param caseId identifier of the case
/// @param versions oldest first; the rules the product ships with are none of them
public record RuleBook(String caseId, List<RuleVersion> versions) {

    /// The number of the rules the product ships with.
    public static final int STANDARD = 0;

    public RuleBook {
        versions = List.copyOf(versions);
    }

    /// Reads them.
    public static RuleBook of(String caseId, CaseReader reader) {
        return new RuleBook(caseId, reader.ruleVersions());
    }

    /// The version of a number.
    public Optional<RuleVersion> version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst();
    }

    /// The version that counts; nothing if the standard does.
    public Optional<RuleVersion> active() {
        return versions.stream().filter(RuleVersion::isActive).findFirst();
    }

    /// Its number, [#STANDARD] if none was activated.
    public int activeNumber() {
        return active().map(RuleVersion::version).orElse(STANDARD);
    }

    /// The rules that count.
    ///
    /// @throws org.tributary.analysis.rules.RulesException if this program no longer knows a
    ///     parameter they speak of
    public RuleSet activeRules() {
        return rules(activeNumber());
    }

    /// The rules of a version.
    ///
    /// @throws IllegalArgumentException if there is none of that number
    /// @throws org.tributary.analysis.rules.RulesException if this program no longer knows a
    ///     parameter they speak of
    public RuleSet rules(int number) {
        if (number == STANDARD) {
            return RuleSet.standard();
        }
        RuleVersion version =
                version(number)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there are no rules %d".formatted(number)));
        return RuleText.parse(version.text()).named(Integer.toString(number));
    }

    /// What a signature under a version says.
    ///
    /// @throws IllegalArgumentException if there is none of that number
    public RulesStatement statement(int number) {
        String sha256 =
                number == STANDARD
                        ? ""
                        : version(number)
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "there are no rules %d".formatted(number)))
                                .sha256();
        return new RulesStatement(caseId, number, sha256);
    }

    /// Whether the signature by which a version was activated is sound; nothing if it never was.
    public Optional<Boolean> isSoundlySigned(RuleVersion version) {
        return version.activated()
                .map(by -> statement(version.version()).isSignedBy(by.signature()));
    }
}
