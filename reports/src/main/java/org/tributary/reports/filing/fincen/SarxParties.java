// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingBranch;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingInstitution;
import org.tributary.reports.filing.profile.FilingProfile;

import java.io.IOException;

/// Writes the parties a report demands besides its subjects.
final class SarxParties {

    private static final String LEGAL = "L";

    private final SarxOut out;
    private final FilingProfile profile;

    SarxParties(SarxOut out, FilingProfile profile) {
        this.out = out;
        this.profile = profile;
    }

    void write(Filer filer) throws IOException {
        transmitter(filer.transmission());
        open(PartyCode.TRANSMITTER_CONTACT, new Leaves(profile));
        name("transmitter.contact", LEGAL, filer.transmission().contact());
        out.close();
        institution(PartyCode.FILER, "filer", filer.institution());
        out.close();
        open(PartyCode.CONTACT_OFFICE, new Leaves(profile));
        name("contact.name", LEGAL, filer.office().name());
        out.element(
                "PhoneNumber",
                new Leaves(profile)
                        .fact("contact.phone", filer.office().phone())
                        .fact("contact.extension", filer.office().extension()));
        out.close();
        for (Filer.ActivityPlace place : filer.places()) {
            place(place);
        }
    }

    private void transmitter(Filer.Transmission transmission) throws IOException {
        FilingInstitution sender = transmission.sender();
        open(PartyCode.TRANSMITTER, new Leaves(profile));
        name("transmitter.name", LEGAL, sender.name());
        address("transmitter", sender.address());
        out.element("PhoneNumber", new Leaves(profile).fact("transmitter.phone", sender.phone()));
        identification("transmitter.control-code", transmission.controlCode(), "28");
        identification("transmitter.tax-number", number(sender), "4");
        out.close();
    }

    private void identification(String field, Fact<String> number, String code) throws IOException {
        if (number.isKnown()) {
            out.element(
                    "PartyIdentification",
                    new Leaves(profile)
                            .fact(field, number)
                            .text("PartyIdentificationTypeCode", code));
        }
    }

    private static Fact<String> number(FilingInstitution institution) {
        return switch (institution.taxNumber()) {
            case Fact.Known<FilingIdentification> known -> known.is().number();
            case Fact.Unknown<FilingIdentification> unknown -> Fact.unknown();
        };
    }

    private void place(Filer.ActivityPlace place) throws IOException {
        institution(PartyCode.PLACE, "place", place.institution());
        for (FilingBranch branch : place.branches()) {
            out.open("PartyAssociation");
            open(PartyCode.BRANCH, new Leaves(profile));
            address("branch", branch.address());
            out.close();
            out.close();
        }
        out.close();
    }

    /// Opens a party and leaves it open.
    private void institution(PartyCode code, String owner, FilingInstitution institution)
            throws IOException {
        Leaves own =
                new Leaves(profile)
                        .code("PrimaryRegulatorTypeCode", "regulator", institution.regulator());
        open(code, own);
        name(owner + ".name", LEGAL, institution.name());
        if (institution.tradingName().isKnown()) {
            name(owner + ".trading-name", "DBA", institution.tradingName());
        }
        address(owner, institution.address());
        Leaves tax = new Leaves(profile).fact(owner + ".tax-number", number(institution));
        if (number(institution).isKnown()) {
            tax.code(
                    "PartyIdentificationTypeCode",
                    "identification",
                    institution.taxNumber().map(i -> i.kind().name()));
        }
        out.element("PartyIdentification", tax);
        out.element(
                "OrganizationClassificationTypeSubtype",
                new Leaves(profile).code("OrganizationTypeID", "kind", institution.kind()));
    }

    private void open(PartyCode code, Leaves leaves) throws IOException {
        out.open("Party");
        out.leaves(leaves.text("ActivityPartyTypeCode", code.code()));
    }

    private void name(String field, String kind, Fact<String> name) throws IOException {
        out.element(
                "PartyName", new Leaves(profile).fact(field, name).text("PartyNameTypeCode", kind));
    }

    void address(String owner, FilingAddress address) throws IOException {
        out.open("Address");
        out.leaves(
                new Leaves(profile)
                        .fact(owner + ".street", address.street())
                        .fact(owner + ".city", address.city())
                        .fact(owner + ".state", address.state())
                        .fact(owner + ".zip", address.zip())
                        .fact(owner + ".country", address.country()));
        out.close();
    }
}
