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

/// The EU's consolidated list of financial sanctions, XML 1.1 of its files database:
/// `export` with a `sanctionEntity` each, nearly all of it in attributes. Stateless.
public final class EuList implements ListFormat {

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (XmlRecords records = XmlRecords.open(file, Set.of("sanctionEntity"))) {
                published(records.root().attribute("generationDate"), reading);
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    reading.count("entries");
                    take(name, next.get(), reading);
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

    private static void take(String file, XmlTree entry, ListReading reading) throws IOException {
        String reference = entry.attribute("euReferenceNumber");
        PartyDraft party =
                new PartyDraft(reference.isEmpty() ? entry.attribute("logicalId") : reference)
                        .kind(kind(entry.at("subjectType")))
                        .source(entry.source());
        for (XmlTree alias : entry.all("nameAlias")) {
            reading.count("aliases");
            boolean weak = alias.attribute("strong").equals("false");
            party.name(wholeName(alias), weak ? NameStrength.WEAK : NameStrength.STRONG);
            party.remark("Function", alias.attribute("function"));
        }
        for (XmlTree citizenship : entry.all("citizenship")) {
            party.country(country(citizenship));
        }
        for (XmlTree birth : entry.all("birthdate")) {
            birth(birth, party);
        }
        for (XmlTree address : entry.all("address")) {
            party.address(
                            address.attribute("street"),
                            address.attribute("poBox"),
                            address.attribute("zipCode"),
                            address.attribute("city"),
                            address.attribute("region"),
                            address.attribute("place"),
                            unlessUnknown(address.attribute("countryDescription")))
                    .country(country(address));
        }
        for (XmlTree number : entry.all("identification")) {
            String words = number.attribute("identificationTypeDescription");
            party.identifier(
                    words.isEmpty() ? number.attribute("identificationTypeCode") : words,
                    number.attribute("number"),
                    country(number));
        }
        for (XmlTree regulation : entry.all("regulation")) {
            party.program(regulation.attribute("programme"));
        }
        party.remark(entry.attribute("designationDetails"));
        entry.texts("remark").forEach(party::remark);
        reading.take(file, entry.line(), party);
    }

    private static ListedKind kind(XmlTree type) {
        return switch (type.attribute("code")) {
            case "person" -> ListedKind.PERSON;
            case "enterprise" -> ListedKind.ORGANISATION;
            default ->
                    type.attribute("classificationCode").equals("P")
                            ? ListedKind.PERSON
                            : ListedKind.UNKNOWN;
        };
    }

    private static String wholeName(XmlTree alias) {
        String whole = alias.attribute("wholeName");
        return whole.isBlank()
                ? String.join(
                        " ",
                        alias.attribute("firstName"),
                        alias.attribute("middleName"),
                        alias.attribute("lastName"))
                : whole;
    }

    private static String country(XmlTree of) {
        String code = of.attribute("countryIso2Code");
        return code.isEmpty() ? of.attribute("countryDescription") : code;
    }

    private static String unlessUnknown(String country) {
        return country.equals("UNKNOWN") ? "" : country;
    }

    private static void birth(XmlTree birth, PartyDraft party) {
        String date = birth.attribute("birthdate");
        String year = birth.attribute("year");
        String from = birth.attribute("yearRangeFrom");
        String to = birth.attribute("yearRangeTo");
        boolean about = birth.attribute("circa").equals("true");
        String calendar = birth.attribute("calendarType");
        if (!calendar.isEmpty() && !calendar.equals("GREGORIAN")) {
            // Which of the Islamic calendars is meant the list does not tell.
            party.remark("Born in " + year + " of a calendar called " + calendar);
        } else if (!date.isEmpty()) {
            party.birth(about ? "circa " + date : date);
        } else if (isYear(from) && isYear(to) && from.compareTo(to) <= 0) {
            party.birth(from + " to " + to);
        } else if (isYear(year)) {
            String month = birth.attribute("monthOfYear");
            boolean known = month.matches("[1-9]|1[0-2]");
            int is = Integer.parseInt(year);
            if (about && !known) {
                party.birth(BirthWords.about(is, is, "circa " + year));
            } else {
                party.birth(known ? year + "-" + month : year);
            }
        }
        String place =
                String.join(
                        ", ",
                        List.of(
                                        birth.attribute("place"),
                                        birth.attribute("city"),
                                        birth.attribute("region"),
                                        unlessUnknown(birth.attribute("countryDescription")))
                                .stream()
                                .filter(text -> !text.isBlank())
                                .toList());
        party.remark("Place of birth", place);
    }

    private static boolean isYear(String text) {
        return text.matches("1[89]\\d\\d|20\\d\\d");
    }
}
