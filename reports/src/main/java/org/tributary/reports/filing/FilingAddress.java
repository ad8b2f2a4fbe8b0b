// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// An address in parts.
///
/// @param street street and number
/// @param state code of the state or province
/// @param zip postal code
/// @param country ISO 3166 code of two letters
public record FilingAddress(
        Fact<String> street,
        Fact<String> city,
        Fact<String> state,
        Fact<String> zip,
        Fact<String> country) {

    /// No part of it is known.
    public static final FilingAddress UNKNOWN =
            new FilingAddress(
                    Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
