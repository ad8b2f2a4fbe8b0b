// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.authority;

import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.importers.watchlist.read.XmlRecords;
import org.tributary.importers.watchlist.read.XmlTree;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The UK sanctions list as XML: UK-Sanctions-List.xml with a `Designation` each, and OFSI's
/// ConList.xml with a `FinancialSanctionsTarget` for each name. Stateless.
public final class UkXml implements ListFormat {

    private static final String TARGET = "FinancialSanctionsTarget";
    private static final Set<String> WANTED = Set.of("Designation", "DateGenerated", TARGET);

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        UkEntries targets = new UkEntries();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (XmlRecords records = XmlRecords.open(file, WANTED)) {
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    XmlTree record = next.get();
                    switch (record.name()) {
                        case "DateGenerated" ->
                                UkDays.in(record.text()).ifPresent(reading::published);
                        case TARGET -> target(name, record, targets, reading);
                        default -> {
                            reading.count("entries");
                            designation(name, record, reading);
                        }
                    }
                    next = records.next();
                }
            }
        }
        targets.takeAll(reading);
    }

    private static void target(
            String file, XmlTree target, UkEntries targets, ListReading reading) {
        reading.count("rows");
        Map<String, String> cells = new HashMap<>();
        for (XmlTree cell : target.children()) {
            cells.put(UkEntries.column(cell.name()), cell.text());
        }
        if (!targets.add(file, target.line(), cells, target.source())) {
            reading.refuse(
                    file,
                    target.line(),
                    target.source(),
                    "The element has no GroupID.",
                    "Get the file from its publisher again.");
        }
    }

    private static void designation(String file, XmlTree entry, ListReading reading)
            throws IOException {
        PartyDraft party =
                new PartyDraft(entry.get("UniqueID"))
                        .kind(kind(entry.get("IndividualEntityShip")))
                        .source(entry.source())
                        .program(entry.get("RegimeName"));
        for (XmlTree name : entry.all("Names/Name")) {
            name(name, party);
        }
        for (XmlTree name : entry.below("NonLatinName")) {
            party.name(name.get("NameNonLatinScript"), NameStrength.STRONG);
        }
        for (XmlTree address : entry.all("Addresses/Address")) {
            party.address(
                            address.get("AddressLine1"),
                            address.get("AddressLine2"),
                            address.get("AddressLine3"),
                            address.get("AddressLine4"),
                            address.get("AddressLine5"),
                            address.get("AddressLine6"),
                            address.get("AddressPostalCode"),
                            address.get("AddressCountry"))
                    .country(address.get("AddressCountry"));
        }
        texts(entry, "DOB").forEach(party::birth);
        texts(entry, "Nationality").forEach(party::country);
        texts(entry, "CurrentBelievedFlagOfShip").forEach(party::country);
        numbers(entry, "PassportNumber", "Passport", party);
        numbers(entry, "NationalIdentifierNumber", "National identifier", party);
        numbers(entry, "BusinessRegistrationNumber", "Business registration", party);
        numbers(entry, "IMONumber", "IMO number", party);
        party.remark("Position", String.join("; ", texts(entry, "Position")));
        party.remark("UN reference", entry.get("UNReferenceNumber"));
        party.remark(entry.get("OtherInformation"));
        party.remark("Statement of reasons", entry.get("UKStatementofReasons"));
        if (entry.get("UniqueID").isEmpty()) {
            reading.refuse(
                    file,
                    entry.line(),
                    entry.source(),
                    "The element has no UniqueID.",
                    "Get the file from its publisher again.");
        } else {
            reading.take(file, entry.line(), party);
        }
    }

    private static void name(XmlTree name, PartyDraft party) {
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= 6; part++) {
            parts.add(name.get("Name" + part));
        }
        boolean low = name.get("AliasStrength").toLowerCase(Locale.ROOT).startsWith("low");
        boolean primary = name.get("NameType").equalsIgnoreCase("Primary Name");
        party.name(
                String.join(" ", parts),
                low ? NameStrength.WEAK : primary ? NameStrength.PRIMARY : NameStrength.STRONG);
    }

    private static List<String> texts(XmlTree entry, String name) {
        return entry.below(name).stream()
                .map(XmlTree::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void numbers(XmlTree entry, String name, String type, PartyDraft party) {
        texts(entry, name).forEach(number -> party.identifier(type, number, ""));
    }

    private static ListedKind kind(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "individual" -> ListedKind.PERSON;
            case "entity" -> ListedKind.ORGANISATION;
            case "ship" -> ListedKind.VESSEL;
            default -> ListedKind.UNKNOWN;
        };
    }
}
