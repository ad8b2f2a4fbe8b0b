// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.ofac;

import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.importers.watchlist.read.XmlRecords;
import org.tributary.importers.watchlist.read.XmlTree;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// SDN.XML and CONSOLIDATED.XML in OFAC's older format: `sdnList` with an `sdnEntry` each.
/// Stateless.
public final class SdnXml implements ListFormat {

    private static final String ENTRY = "sdnEntry";
    private static final String ABOUT = "publshInformation";
    private static final DateTimeFormatter US_DATE =
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String announced = "";
            long before = reading.counted("entries");
            try (XmlRecords records = XmlRecords.open(file, Set.of(ENTRY, ABOUT))) {
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    if (next.get().name().equals(ABOUT)) {
                        announced = next.get().get("Record_Count");
                        published(next.get().get("Publish_Date"), reading);
                    } else {
                        reading.count("entries");
                        take(name, next.get(), reading);
                    }
                    next = records.next();
                }
            }
            long entries = reading.counted("entries") - before;
            if (!announced.isEmpty() && !announced.equals(String.valueOf(entries))) {
                reading.refuse(
                        name,
                        1,
                        announced,
                        "The file announces %s entries and holds %d.".formatted(announced, entries),
                        "Get the file from OFAC again; it may have been cut.");
            }
        }
    }

    private static void published(String date, ListReading reading) {
        try {
            reading.published(LocalDate.parse(date, US_DATE));
        } catch (DateTimeException e) {
            // A list without a day of its own takes the day somebody tells.
        }
    }

    private static void take(String file, XmlTree entry, ListReading reading) throws IOException {
        PartyDraft party =
                new PartyDraft(entry.get("uid"))
                        .kind(SdnFeatures.kind(entry.get("sdnType")))
                        .name(name(entry), NameStrength.PRIMARY)
                        .source(entry.source());
        for (XmlTree aka : entry.all("akaList/aka")) {
            boolean weak = aka.get("category").equalsIgnoreCase("weak");
            party.name(name(aka), weak ? NameStrength.WEAK : NameStrength.STRONG);
        }
        entry.texts("programList/program").forEach(party::program);
        entry.texts("dateOfBirthList/dateOfBirthItem/dateOfBirth").forEach(party::birth);
        entry.texts("nationalityList/nationality/country").forEach(party::country);
        entry.texts("citizenshipList/citizenship/country").forEach(party::country);
        for (XmlTree id : entry.all("idList/id")) {
            SdnFeatures.feature(id.get("idType"), id.get("idNumber"), id.get("idCountry"), party);
        }
        for (XmlTree address : entry.all("addressList/address")) {
            party.address(
                            address.get("address1"),
                            address.get("address2"),
                            address.get("address3"),
                            address.get("city"),
                            address.get("stateOrProvince"),
                            address.get("postalCode"),
                            address.get("country"))
                    .country(address.get("country"));
        }
        party.identifier("Call sign", entry.get("vesselInfo/callSign"), "");
        party.country(entry.get("vesselInfo/vesselFlag"));
        party.remark("Vessel type", entry.get("vesselInfo/vesselType"));
        party.remark("Vessel owner", entry.get("vesselInfo/vesselOwner"));
        party.remark("Title", entry.get("title"));
        entry.texts("placeOfBirthList/placeOfBirthItem/placeOfBirth")
                .forEach(place -> party.remark("Place of birth", place));
        party.remark(entry.get("remarks"));
        reading.take(file, entry.line(), party);
    }

    private static String name(XmlTree of) {
        String first = of.get("firstName");
        String last = of.get("lastName");
        return first.isEmpty() ? last : last.isEmpty() ? first : last + ", " + first;
    }
}
