// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// What a subject is called, and thereby what kind of party it is.
public sealed interface SubjectName {

    /// A natural person.
    ///
    /// @param last family name
    /// @param first given name
    /// @param middle further given names
    /// @param suffix such as `Jr`
    record OfPerson(Fact<String> last, Fact<String> first, Fact<String> middle, Fact<String> suffix)
            implements SubjectName {}

    /// A company or other organisation.
    record OfOrganisation(Fact<String> name) implements SubjectName {}

    /// Not even whether it is a person is known.
    record OfNobodyKnown() implements SubjectName {}

    /// Another name.
    ///
    /// @param kind how it is used
    record Alias(AliasKind kind, String name) {}

    /// How another name is used.
    enum AliasKind {
        ALSO_KNOWN_AS,
        TRADING_AS
    }

    default boolean isKnown() {
        return switch (this) {
            case OfPerson person -> person.last().isKnown() || person.first().isKnown();
            case OfOrganisation organisation -> organisation.name().isKnown();
            case OfNobodyKnown nobody -> false;
        };
    }

    /// The name in one line, empty if it is unknown.
    default String full() {
        return switch (this) {
            case OfPerson person ->
                    String.join(
                                    " ",
                                    person.first().value().orElse(""),
                                    person.middle().value().orElse(""),
                                    person.last().value().orElse(""),
                                    person.suffix().value().orElse(""))
                            .replaceAll(" +", " ")
                            .strip();
            case OfOrganisation organisation -> organisation.name().value().orElse("");
            case OfNobodyKnown nobody -> "";
        };
    }
}
