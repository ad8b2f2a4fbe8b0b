// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.plain;

import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// FollowTheMoney entities as OpenSanctions publishes them, one JSON object a line
/// (entities.ftm.json, targets.nested.json). Taken is who the list is about: whoever it
/// calls a target, or has a topic such as `sanction` or `role.pep`; addresses, documents and
/// companies named beside them say more of those or are left aside. So the file is read
/// twice, first for what says more. Stateless.
public final class FtmList implements ListFormat {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_IN_LINE = 16 << 20;
    private static final Map<String, ListedKind> KINDS =
            Map.of(
                    "Person", ListedKind.PERSON,
                    "Organization", ListedKind.ORGANISATION,
                    "Company", ListedKind.ORGANISATION,
                    "LegalEntity", ListedKind.ORGANISATION,
                    "PublicBody", ListedKind.ORGANISATION,
                    "Vessel", ListedKind.VESSEL,
                    "Airplane", ListedKind.AIRCRAFT,
                    "CryptoWallet", ListedKind.WALLET);

    /// Properties that number a party, with what they are called.
    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("passportNumber", "Passport"),
                    Map.entry("idNumber", "ID number"),
                    Map.entry("taxNumber", "Tax number"),
                    Map.entry("registrationNumber", "Registration number"),
                    Map.entry("vatCode", "VAT number"),
                    Map.entry("innCode", "INN"),
                    Map.entry("ogrnCode", "OGRN"),
                    Map.entry("leiCode", "LEI"),
                    Map.entry("swiftBic", "SWIFT/BIC"),
                    Map.entry("imoNumber", "IMO number"),
                    Map.entry("mmsi", "MMSI"),
                    Map.entry("callSign", "Call sign"),
                    Map.entry("serialNumber", "Serial number"),
                    Map.entry("socialSecurityNumber", "Social security number"),
                    Map.entry("uniqueEntityId", "UEI"),
                    Map.entry("dunsCode", "D-U-N-S Number"),
                    Map.entry("email", "Email Address"));

    @FunctionalInterface
    private interface LineTaker {
        void take(long line, String text, JsonNode entity) throws IOException;
    }

    /// What other lines say of parties.
    private record Beside(
            Map<String, String> addresses,
            Map<String, List<JsonNode>> documents,
            Map<String, List<String>> programs) {}

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        Beside beside = new Beside(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Path file : files) {
            each(file, reading, false, (_, _, entity) -> gather(entity, beside));
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            each(
                    file,
                    reading,
                    true,
                    (line, text, entity) -> {
                        if (isListed(entity)) {
                            reading.take(name, line, party(entity, text, beside));
                        } else {
                            reading.count("beside");
                        }
                    });
        }
    }

    private static void each(Path file, ListReading reading, boolean tells, LineTaker taker)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = line.replace("\uFEFF", "").strip();
                if (!text.isEmpty()) {
                    one(name, number, text, tells, reading, taker);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(
                    "%s holds bytes that are no UTF-8. Get it from its publisher again."
                            .formatted(name),
                    e);
        }
    }

    private static void one(
            String file,
            long line,
            String text,
            boolean tells,
            ListReading reading,
            LineTaker taker)
            throws IOException {
        if (tells) {
            reading.count("entries");
        }
        JsonNode entity;
        try {
            if (text.length() > MOST_IN_LINE) {
                throw new IOException("too long");
            }
            entity = JSON.readTree(text);
        } catch (JacksonException | IOException e) {
            refuse(file, line, text, tells, reading);
            return;
        }
        if (!entity.isObject()
                || !entity.path("schema").isString()
                || !entity.path("id").isString()) {
            refuse(file, line, text, tells, reading);
        } else {
            taker.take(line, text, entity);
        }
    }

    private static void refuse(
            String file, long line, String text, boolean tells, ListReading reading) {
        if (tells) {
            reading.refuse(
                    file,
                    line,
                    text,
                    "The line is no JSON object with an id and a schema.",
                    "Get the file from its publisher again; it may have been cut.");
        }
    }

    private static void gather(JsonNode entity, Beside into) {
        String schema = entity.path("schema").stringValue("");
        switch (schema) {
            case "Address" ->
                    into.addresses.put(entity.path("id").stringValue(""), first(entity, "full"));
            case "Identification", "Passport" ->
                    texts(entity, "holder")
                            .forEach(
                                    holder ->
                                            into.documents
                                                    .computeIfAbsent(holder, _ -> new ArrayList<>())
                                                    .add(entity));
            case "Sanction" -> {
                List<String> programs = new ArrayList<>(texts(entity, "program"));
                programs.addAll(texts(entity, "programId"));
                texts(entity, "entity")
                        .forEach(
                                about ->
                                        into.programs
                                                .computeIfAbsent(about, _ -> new ArrayList<>())
                                                .addAll(programs));
            }
            default -> {
                // Says nothing more of others.
            }
        }
    }

    private static boolean isListed(JsonNode entity) {
        if (!KINDS.containsKey(entity.path("schema").stringValue(""))) {
            return false;
        }
        JsonNode target = entity.path("target");
        return target.isBoolean() ? target.booleanValue() : !texts(entity, "topics").isEmpty();
    }

    private static PartyDraft party(JsonNode entity, String text, Beside beside) {
        String id = entity.path("id").stringValue("");
        PartyDraft party =
                new PartyDraft(id)
                        .kind(
                                KINDS.getOrDefault(
                                        entity.path("schema").stringValue(""), ListedKind.UNKNOWN))
                        .source(text);
        names(entity, party);
        texts(entity, "birthDate").forEach(party::birth);
        for (String property :
                List.of("nationality", "citizenship", "country", "jurisdiction", "flag")) {
            texts(entity, property).forEach(party::country);
        }
        NUMBERS.forEach(
                (property, type) ->
                        texts(entity, property)
                                .forEach(number -> party.identifier(type, number, "")));
        String currency = first(entity, "currency");
        texts(entity, "publicKey")
                .forEach(
                        key ->
                                party.identifier(
                                        "Digital Currency Address"
                                                + (currency.isEmpty() ? "" : " - " + currency),
                                        key,
                                        ""));
        documents(entity, beside.documents.getOrDefault(id, List.of()), party);
        addresses(entity, beside, party);
        texts(entity, "program").forEach(party::program);
        texts(entity, "programId").forEach(party::program);
        beside.programs.getOrDefault(id, List.of()).forEach(party::program);
        for (JsonNode sanction : entity.path("properties").path("sanctions")) {
            texts(sanction, "program").forEach(party::program);
        }
        texts(entity, "topics").forEach(party::program);
        for (String property : List.of("position", "birthPlace", "notes", "summary")) {
            party.remark(String.join("; ", texts(entity, property)));
        }
        return party;
    }

    private static void names(JsonNode entity, PartyDraft party) {
        JsonNode caption = entity.path("caption");
        if (caption.isString()) {
            party.name(caption.stringValue(), NameStrength.PRIMARY);
        }
        Set<String> told = new LinkedHashSet<>();
        for (String property : List.of("name", "alias", "previousName")) {
            told.addAll(texts(entity, property));
        }
        told.remove(caption.isString() ? caption.stringValue() : "");
        told.forEach(name -> party.name(name, NameStrength.STRONG));
        texts(entity, "weakAlias").forEach(name -> party.name(name, NameStrength.WEAK));
        if (told.isEmpty() && !caption.isString()) {
            texts(entity, "publicKey").forEach(key -> party.name(key, NameStrength.PRIMARY));
        }
    }

    private static void documents(JsonNode entity, List<JsonNode> elsewhere, PartyDraft party) {
        List<JsonNode> all = new ArrayList<>(elsewhere);
        entity.path("properties").path("identificationHolder").forEach(all::add);
        for (JsonNode document : all) {
            String type = first(document, "type");
            texts(document, "number")
                    .forEach(
                            number ->
                                    party.identifier(
                                            type.isEmpty() ? "Identification" : type,
                                            number,
                                            first(document, "country")));
        }
    }

    private static void addresses(JsonNode entity, Beside beside, PartyDraft party) {
        texts(entity, "address").forEach(party::address);
        for (JsonNode address : entity.path("properties").path("addressEntity")) {
            party.address(
                    address.isObject()
                            ? first(address, "full")
                            : beside.addresses.getOrDefault(address.stringValue(""), ""));
        }
    }

    private static String first(JsonNode entity, String property) {
        List<String> texts = texts(entity, property);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> texts(JsonNode entity, String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : entity.path("properties").path(property)) {
            if (value.isString()) {
                texts.add(value.stringValue());
            } else if (value.isObject() && value.path("id").isString()) {
                texts.add(value.path("id").stringValue());
            }
        }
        return texts;
    }
}
