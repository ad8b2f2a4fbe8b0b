// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.List;
import java.util.StringJoiner;

/// Writes who files as [FilerText] reads it, leaving out what is unknown, and senders and
/// places that are the filer itself.
public final class FilerLines {

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private FilerLines() {}

    /// A line for each fact.
    public static String of(Filer filer) {
        FilerLines writing = new FilerLines();
        writing.filer(filer);
        return writing.lines.toString();
    }

    private void filer(Filer filer) {
        institution("filer", filer.institution());
        add("contact.name", filer.office().name());
        add("contact.phone", filer.office().phone());
        add("contact.extension", filer.office().extension());
        add("reporter.first-name", filer.reporter().firstName());
        add("reporter.last-name", filer.reporter().lastName());
        add("reporter.email", filer.reporter().email());
        add("reporter.occupation", filer.reporter().occupation());
        other("transmitter", filer.transmission().sender(), filer.institution());
        add("transmitter.control-code", filer.transmission().controlCode());
        add("transmitter.contact", filer.transmission().contact());
        for (Filer.ActivityPlace place : filer.places()) {
            other("place", place.institution(), filer.institution());
            branches(place.branches());
        }
    }

    private void other(String owner, FilingInstitution institution, FilingInstitution own) {
        if (!institution.equals(own)) {
            institution(owner, institution);
        }
    }

    private void branches(List<FilingBranch> branches) {
        for (int i = 0; i < branches.size(); i++) {
            String owner = i == 0 ? "branch" : "branch-" + (i + 1);
            add(owner + ".name", branches.get(i).name());
            address(owner, branches.get(i).address());
        }
    }

    private void institution(String owner, FilingInstitution institution) {
        add(owner + ".name", institution.name());
        add(owner + ".trading-name", institution.tradingName());
        add(owner + ".tax-number", institution.taxNumber().map(FilerLines::taxNumber));
        address(owner, institution.address());
        add(owner + ".phone", institution.phone());
        add(owner + ".regulator", institution.regulator());
        add(owner + ".kind", institution.kind());
        add(owner + ".fiu-number", institution.fiuNumber());
        add(owner + ".swift", institution.swift());
    }

    private static String taxNumber(FilingIdentification number) {
        String digits = number.number().value().orElse("");
        return number.kind() == IdentificationKind.FOREIGN_TAX
                ? digits
                : number.kind().name() + " " + digits;
    }

    private void address(String owner, FilingAddress address) {
        add(owner + ".street", address.street());
        add(owner + ".city", address.city());
        add(owner + ".state", address.state());
        add(owner + ".zip", address.zip());
        add(owner + ".country", address.country());
    }

    private void add(String key, Fact<String> fact) {
        fact.value().ifPresent(value -> lines.add(key + " = " + value));
    }
}
