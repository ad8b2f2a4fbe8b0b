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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// SDN_ENHANCED.XML and CONS_ENHANCED.XML: `sdn`-`entity` elements that hold all there is of
/// a party, with some values kept once in front. Stateless.
public final class SdnEnhanced implements ListFormat {

    private static final Set<String> WANTED = Set.of("publicationInfo", "referenceValue", "entity");

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Map<String, String> values = new HashMap<>();
            try (XmlRecords records = XmlRecords.open(file, WANTED)) {
                Optional<XmlTree> next = records.next();
                while (next.isPresent()) {
                    XmlTree record = next.get();
                    switch (record.name()) {
                        case "publicationInfo" -> about(record, reading);
                        case "referenceValue" ->
                                values.put(record.attribute("refId"), record.get("value"));
                        default -> {
                            reading.count("entries");
                            take(name, record, values, reading);
                        }
                    }
                    next = records.next();
                }
            }
        }
    }

    private static void about(XmlTree info, ListReading reading) {
        String day = info.get("dataAsOf");
        try {
            reading.published(LocalDate.parse(day.substring(0, Math.min(10, day.length()))));
        } catch (DateTimeException e) {
            // A list without a day of its own takes the day somebody tells.
        }
        List<String> lists = info.texts("filters/sanctionsLists/sanctionsList");
        if (lists.contains("Consolidated List") && !lists.contains("SDN List")) {
            reading.calls("ofac-consolidated", "OFAC consolidated list");
        }
    }

    private static void take(
            String file, XmlTree entity, Map<String, String> values, ListReading reading)
            throws IOException {
        PartyDraft party =
                new PartyDraft(entity.attribute("id"))
                        .kind(SdnFeatures.kind(entity.get("generalInfo/entityType")))
                        .source(entity.source());
        for (XmlTree name : entity.all("names/name")) {
            names(name, party);
        }
        entity.texts("sanctionsPrograms/sanctionsProgram").forEach(party::program);
        for (XmlTree feature : entity.all("features/feature")) {
            String value = feature.get("value");
            SdnFeatures.feature(
                    feature.get("type"),
                    value.isEmpty() ? values.getOrDefault(feature.get("valueRefId"), "") : value,
                    "",
                    party);
        }
        for (XmlTree document : entity.all("identityDocuments/identityDocument")) {
            SdnFeatures.feature(
                    document.get("type"),
                    document.get("documentNumber"),
                    document.get("issuingCountry"),
                    party);
        }
        for (XmlTree address : entity.all("addresses/address")) {
            address(address, party);
        }
        party.remark("Title", entity.get("generalInfo/title"));
        party.remark(entity.get("generalInfo/remarks"));
        reading.take(file, entity.line(), party);
    }

    private static void names(XmlTree name, PartyDraft party) {
        boolean primary = name.get("isPrimary").equals("true");
        boolean weak = name.get("isLowQuality").equals("true");
        for (XmlTree translation : name.all("translations/translation")) {
            String full = translation.get("formattedFullName");
            boolean main = primary && !translation.get("isPrimary").equals("false");
            party.name(
                    full.isEmpty()
                            ? String.join(" ", translation.texts("nameParts/namePart/value"))
                            : full,
                    main ? NameStrength.PRIMARY : weak ? NameStrength.WEAK : NameStrength.STRONG);
        }
    }

    private static void address(XmlTree address, PartyDraft party) {
        List<XmlTree> translations = address.all("translations/translation");
        String parts =
                translations.isEmpty()
                        ? ""
                        : translations.getFirst().texts("addressParts/addressPart/value").stream()
                                .collect(Collectors.joining(", "));
        party.address(parts, address.get("country")).country(address.get("country"));
    }
}
