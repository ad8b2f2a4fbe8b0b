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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// SDN_ADVANCED.XML and CONS_ADVANCED.XML, the standard of the UN's 1267/1988 committee that
/// OFAC took over. Everything is a number there that other parts of the file explain: words
/// in front, places and documents before the parties, programmes after them. So the file is
/// read twice, first for what explains, then for the parties. Stateless.
public final class SdnAdvanced implements ListFormat {

    private static final Set<String> EXPLAINING =
            Set.of(
                    "DateOfIssue",
                    "ReferenceValueSets",
                    "Location",
                    "IDRegDocument",
                    "SanctionsEntry");

    /// What the file explains beside its parties.
    ///
    /// @param words by kind of word and number, such as `Country 11082`
    /// @param parents by kind of word and number, the number of the wider kind
    private record Explained(
            Map<String, String> words,
            Map<String, String> parents,
            Map<String, List<String>> places,
            Map<String, List<XmlTree>> documents,
            Map<String, List<String>> programs) {

        String word(String kind, String id) {
            return words.getOrDefault(kind + " " + id, "");
        }
    }

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            Explained explained = explained(file, reading);
            String name = String.valueOf(file.getFileName());
            try (XmlRecords records = XmlRecords.open(file, Set.of("DistinctParty"))) {
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    reading.count("entries");
                    take(name, next.get(), explained, reading);
                    next = records.next();
                }
            }
        }
    }

    private static Explained explained(Path file, ListReading reading) throws IOException {
        Explained found =
                new Explained(
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>());
        boolean[] sdn = {false, false};
        try (XmlRecords records = XmlRecords.open(file, EXPLAINING)) {
            Optional<XmlTree> next = records.next();
            while (next.isPresent()) {
                XmlTree record = next.get();
                switch (record.name()) {
                    case "DateOfIssue" -> issued(record, reading);
                    case "ReferenceValueSets" -> words(record, found);
                    case "Location" -> place(record, found);
                    case "IDRegDocument" ->
                            found.documents
                                    .computeIfAbsent(
                                            record.attribute("IdentityID"), _ -> new ArrayList<>())
                                    .add(record);
                    default -> {
                        entry(record, found);
                        String list = found.word("List", record.attribute("ListID"));
                        sdn[list.equals("SDN List") ? 0 : 1] = true;
                    }
                }
                next = records.next();
            }
        }
        if (sdn[1] && !sdn[0]) {
            reading.calls("ofac-consolidated", "OFAC consolidated list");
        }
        return found;
    }

    private static void issued(XmlTree date, ListReading reading) {
        try {
            reading.published(
                    LocalDate.of(
                            Integer.parseInt(date.get("Year")),
                            Integer.parseInt(date.get("Month")),
                            Integer.parseInt(date.get("Day"))));
        } catch (DateTimeException | NumberFormatException e) {
            // A list without a day of its own takes the day somebody tells.
        }
    }

    private static void words(XmlTree sets, Explained into) {
        for (XmlTree set : sets.children()) {
            for (XmlTree value : set.children()) {
                String key = value.name() + " " + value.attribute("ID");
                into.words.put(
                        key,
                        value.text().isEmpty() ? value.attribute("Description") : value.text());
                into.parents.put(key, value.attribute("PartyTypeID"));
            }
        }
    }

    private static void place(XmlTree location, Explained into) {
        List<String> parts = new ArrayList<>();
        for (XmlTree part : location.all("LocationPart")) {
            parts.addAll(part.texts("LocationPartValue/Value"));
        }
        String country = "";
        for (XmlTree of : location.all("LocationCountry")) {
            country = into.word("Country", of.attribute("CountryID"));
        }
        parts.add(country);
        into.places.put(location.attribute("ID"), parts);
    }

    private static void entry(XmlTree entry, Explained into) {
        List<String> programs =
                into.programs.computeIfAbsent(entry.attribute("ProfileID"), _ -> new ArrayList<>());
        for (XmlTree measure : entry.all("SanctionsMeasure")) {
            String type = into.word("SanctionsType", measure.attribute("SanctionsTypeID"));
            if (type.isEmpty() || type.equals("Program")) {
                programs.add(measure.get("Comment"));
            }
        }
    }

    private static void take(String file, XmlTree party, Explained explained, ListReading reading)
            throws IOException {
        XmlTree profile = party.at("Profile");
        PartyDraft draft =
                new PartyDraft(
                                party.attribute("FixedRef").isEmpty()
                                        ? profile.attribute("ID")
                                        : party.attribute("FixedRef"))
                        .source(party.source());
        draft.kind(SdnFeatures.kind(kind(profile.attribute("PartySubTypeID"), explained)));
        for (XmlTree identity : profile.all("Identity")) {
            names(identity, explained, draft);
            for (XmlTree document :
                    explained.documents.getOrDefault(identity.attribute("ID"), List.of())) {
                draft.identifier(
                        explained.word("IDRegDocType", document.attribute("IDRegDocTypeID")),
                        document.get("IDRegistrationNo"),
                        explained.word("Country", document.attribute("IssuedBy-CountryID")));
            }
        }
        for (XmlTree feature : profile.all("Feature")) {
            feature(feature, explained, draft);
        }
        explained.programs.getOrDefault(profile.attribute("ID"), List.of()).forEach(draft::program);
        draft.remark(party.get("Comment"));
        reading.take(file, party.line(), draft);
    }

    private static String kind(String subType, Explained explained) {
        String word = explained.word("PartySubType", subType);
        return word.isEmpty() || word.equals("Unknown")
                ? explained.word(
                        "PartyType", explained.parents.getOrDefault("PartySubType " + subType, ""))
                : word;
    }

    private static void names(XmlTree identity, Explained explained, PartyDraft draft) {
        Map<String, String> parts = new HashMap<>();
        for (XmlTree group : identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")) {
            parts.put(
                    group.attribute("ID"),
                    explained.word("NamePartType", group.attribute("NamePartTypeID")));
        }
        for (XmlTree alias : identity.all("Alias")) {
            boolean primary = alias.attribute("Primary").equals("true");
            boolean weak = alias.attribute("LowQuality").equals("true");
            for (XmlTree name : alias.all("DocumentedName")) {
                draft.name(
                        name(name, parts),
                        primary
                                ? NameStrength.PRIMARY
                                : weak ? NameStrength.WEAK : NameStrength.STRONG);
            }
        }
    }

    /// The family name first, as OFAC prints names.
    private static String name(XmlTree name, Map<String, String> parts) {
        StringJoiner last = new StringJoiner(" ");
        StringJoiner others = new StringJoiner(" ");
        for (XmlTree value : name.all("DocumentedNamePart/NamePartValue")) {
            String part = parts.getOrDefault(value.attribute("NamePartGroupID"), "");
            (part.equals("Last Name") ? last : others).add(value.text());
        }
        if (last.length() == 0 || others.length() == 0) {
            return last.toString() + others;
        }
        return last + ", " + others;
    }

    private static void feature(XmlTree feature, Explained explained, PartyDraft draft) {
        String type = explained.word("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlTree version : feature.all("FeatureVersion")) {
            for (XmlTree at : version.all("VersionLocation")) {
                place(
                        type,
                        explained.places.getOrDefault(at.attribute("LocationID"), List.of()),
                        draft);
            }
            List<XmlTree> periods = version.all("DatePeriod");
            if (!periods.isEmpty() && type.equals("Birthdate")) {
                draft.birth(AdvancedDates.words(periods.getFirst()));
            }
            for (XmlTree detail : version.all("VersionDetail")) {
                String value = detail.text();
                SdnFeatures.feature(
                        type,
                        value.isEmpty()
                                ? explained.word(
                                        "DetailReference", detail.attribute("DetailReferenceID"))
                                : value,
                        "",
                        draft);
            }
        }
    }

    private static void place(String type, List<String> parts, PartyDraft draft) {
        if (parts.isEmpty()) {
            return;
        }
        String country = parts.getLast();
        if (type.equals("Location")) {
            draft.address(parts.toArray(String[]::new)).country(country);
        } else if (type.equals("Place of Birth")) {
            draft.remark("Place of birth", String.join(", ", parts));
        } else {
            draft.country(country);
        }
    }
}
