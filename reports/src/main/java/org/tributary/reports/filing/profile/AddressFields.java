// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingReport;

import java.util.List;
import java.util.function.Function;

/// The five fields of an address, whoever's it is.
final class AddressFields {

    /// An address and the number of the part it belongs to.
    record Placed(int number, FilingAddress address) {}

    private AddressFields() {}

    static List<FilingField> of(String owner, Function<FilingReport, List<Placed>> addresses) {
        return List.of(
                field(owner, "street", "street", addresses, FilingAddress::street),
                field(owner, "city", "city", addresses, FilingAddress::city),
                field(owner, "state", "state or province", addresses, FilingAddress::state),
                field(owner, "zip", "postal code", addresses, FilingAddress::zip),
                field(owner, "country", "country", addresses, FilingAddress::country));
    }

    private static FilingField field(
            String owner,
            String key,
            String label,
            Function<FilingReport, List<Placed>> addresses,
            Function<FilingAddress, Fact<String>> part) {
        return new FilingField(
                owner + "." + key,
                label,
                report ->
                        addresses.apply(report).stream()
                                .map(a -> new FieldValue(a.number(), part.apply(a.address())))
                                .toList());
    }
}
