// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// A tax number or document.
///
/// @param number as it is written on the document
/// @param issuerState code of the state that issued it
/// @param issuerCountry ISO 3166 code of the country that issued it
/// @param otherKind what it is, where the kind is [IdentificationKind#OTHER]
public record FilingIdentification(
        IdentificationKind kind,
        Fact<String> number,
        Fact<String> issuerState,
        Fact<String> issuerCountry,
        Fact<String> otherKind) {

    /// A number of which nothing else is told.
    public static FilingIdentification of(IdentificationKind kind, String number) {
        return new FilingIdentification(
                kind, Fact.text(number), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }
}
