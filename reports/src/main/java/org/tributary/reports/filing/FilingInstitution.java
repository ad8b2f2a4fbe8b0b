// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// An institution as a form asks for it.
///
/// @param name the legal name
/// @param tradingName another name it does business under
/// @param taxNumber its tax number
/// @param address where it is
/// @param phone its telephone, digits
/// @param regulator its primary supervisor, a word of the profile's codes such as `OCC`
/// @param kind its kind, a word of the profile's codes such as `BANK`
/// @param fiuNumber the number under which it is registered with the authority
/// @param swift its BIC
public record FilingInstitution(
        Fact<String> name,
        Fact<String> tradingName,
        Fact<FilingIdentification> taxNumber,
        FilingAddress address,
        Fact<String> phone,
        Fact<String> regulator,
        Fact<String> kind,
        Fact<String> fiuNumber,
        Fact<String> swift) {

    /// An institution of which only the name and perhaps the BIC are known.
    public static FilingInstitution named(Fact<String> name, Fact<String> swift) {
        return new FilingInstitution(
                name,
                Fact.unknown(),
                Fact.unknown(),
                FilingAddress.UNKNOWN,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                swift);
    }
}
