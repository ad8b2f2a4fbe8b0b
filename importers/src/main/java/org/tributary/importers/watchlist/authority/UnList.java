// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.authority;

import org.tributary.importers.watchlist.read.BirthWords;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.importers.watchlist.read.XmlRecords;
import org.tributary.importers.watchlist.read.XmlTree;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The consolidated list of the UN Security Council: `CONSOLIDATED_LIST` with an
/// `INDIVIDUAL` or `ENTITY` each (sc-sanctions.xsd). Stateless.
public final class UnList implements ListFormat {

    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (XmlRecords records = XmlRecords.open(file, RECORDS)) {
                published(records.root().attribute("dateGenerated"), reading);
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    boolean person = next.get().name().equals("INDIVIDUAL");
                    reading.count("entries");
                    reading.count(person ? "persons" : "organisations");
                    take(name, next.get(), person, reading);
                    next = records.next();
                }
            }
        }
    }

    private static void published(String moment, ListReading reading) {
        try {
            reading.published(LocalDate.parse(moment.substring(0, Math.min(10, moment.length()))));
        } catch (DateTimeException e) {
            // A list without a day of its own takes the day somebody tells.
        }
    }

    private static void take(String file, XmlTree entry, boolean person, ListReading reading)
            throws IOException {
        String own = entry.get("REFERENCE_NUMBER");
        PartyDraft party =
                new PartyDraft(own.isEmpty() ? entry.get("DATAID") : own)
                        .kind(person ? ListedKind.PERSON : ListedKind.ORGANISATION)
                        .source(entry.source())
                        .name(
                                String.join(
                                        " ",
                                        entry.get("FIRST_NAME"),
                                        entry.get("SECOND_NAME"),
                                        entry.get("THIRD_NAME"),
                                        entry.get("FOURTH_NAME")),
                                NameStrength.PRIMARY)
                        .name(entry.get("NAME_ORIGINAL_SCRIPT"), NameStrength.STRONG)
                        .program(entry.get("UN_LIST_TYPE"));
        String prefix = person ? "INDIVIDUAL_" : "ENTITY_";
        for (XmlTree alias : entry.all(prefix + "ALIAS")) {
            boolean low = alias.get("QUALITY").equalsIgnoreCase("Low");
            party.name(alias.get("ALIAS_NAME"), low ? NameStrength.WEAK : NameStrength.STRONG);
            party.birth(alias.get("DATE_OF_BIRTH"));
        }
        entry.texts("NATIONALITY/VALUE").forEach(party::country);
        for (XmlTree address : entry.all(prefix + "ADDRESS")) {
            party.address(
                            address.get("STREET"),
                            address.get("CITY"),
                            address.get("STATE_PROVINCE"),
                            address.get("ZIP_CODE"),
                            address.get("COUNTRY"),
                            address.get("NOTE"))
                    .country(address.get("COUNTRY"));
        }
        for (XmlTree birth : entry.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            birth(birth, party);
        }
        for (XmlTree document : entry.all("INDIVIDUAL_DOCUMENT")) {
            document(document, party);
        }
        remarks(entry, party);
        reading.take(file, entry.line(), party);
    }

    private static void birth(XmlTree birth, PartyDraft party) {
        boolean about =
                birth.get("TYPE_OF_DATE").equals("APPROXIMATELY")
                        || birth.get("NOTE").equalsIgnoreCase("Approximately");
        String date = birth.get("DATE");
        String year = birth.get("YEAR");
        String from = birth.get("FROM_YEAR");
        String to = birth.get("TO_YEAR");
        if (from.matches("\\d{4}") && to.matches("\\d{4}") && from.compareTo(to) <= 0) {
            party.birth(from + " to " + to);
        } else if (about && year.matches("\\d{4}")) {
            int is = Integer.parseInt(year);
            party.birth(BirthWords.about(is, is, "approximately " + year));
        } else if (!date.isEmpty()) {
            party.birth(about ? "approximately " + date : date);
        } else if (!year.isEmpty()) {
            party.birth(year);
        } else {
            party.birth(birth.get("NOTE"));
        }
    }

    private static void document(XmlTree document, PartyDraft party) {
        String type = document.get("TYPE_OF_DOCUMENT");
        String country = document.get("ISSUING_COUNTRY");
        party.identifier(
                type.isEmpty() ? document.get("TYPE_OF_DOCUMENT2") : type,
                document.get("NUMBER"),
                country.isEmpty() ? document.get("COUNTRY_OF_ISSUE") : country);
    }

    private static void remarks(XmlTree entry, PartyDraft party) {
        party.remark("Title", String.join(", ", entry.texts("TITLE/VALUE")));
        party.remark("Designation", String.join("; ", entry.texts("DESIGNATION/VALUE")));
        for (XmlTree place : entry.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
            List<String> parts =
                    place.children().stream()
                            .map(XmlTree::text)
                            .filter(text -> !text.isEmpty())
                            .toList();
            party.remark("Place of birth", String.join(", ", parts));
        }
        party.remark("Listed on", entry.get("LISTED_ON"));
        party.remark(entry.get("COMMENTS1"));
    }
}
