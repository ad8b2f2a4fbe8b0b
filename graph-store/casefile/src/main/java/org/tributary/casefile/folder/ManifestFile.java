// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.money.CurrencyCode;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

/// `case.json`: read before anything else of a case is touched.
public final class ManifestFile {

    /// The layout of the case folder this program writes.
    public static final int FORMAT = 1;

    /// More than any manifest needs; a larger file is not one.
    private static final long MOST_BYTES = 1 << 20;

    /// How a copy for review is marked; the manifest of a case that is worked on says nothing.
    private static final String REVIEW = "review";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DAMAGED =
            "case.json is damaged: %s. Go back to a copy of the case's folder.";

    private ManifestFile() {}

    /// @throws CaseFileException if there is none, it is newer than this program, or damaged
    public static CaseManifest read(CaseFolder folder) {
        JsonNode json = parse(bytes(folder));
        JsonNode format = json.path("format");
        if (!format.isInt() || format.intValue() < 1) {
            throw damaged("its format number is missing");
        }
        if (format.intValue() > FORMAT) {
            throw new CaseFileException(
                    Kind.NEWER,
                    "The case has format %d and this program knows formats up to %d. Open it with a newer Tributary; nothing was changed."
                            .formatted(format.intValue(), FORMAT));
        }
        return manifest(json);
    }

    private static byte[] bytes(CaseFolder folder) {
        Path file = folder.manifest();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw damaged("it is too large");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CaseFileException(
                    Kind.MISPLACED,
                    "There is no case in this folder: it has no case.json. Choose a case's folder,"
                            + " or make a new case.",
                    e);
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "case.json cannot be read. Check that the disk is there and that you may read"
                            + " it.",
                    e);
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw damaged("it is not JSON", e);
        }
    }

    private static CaseManifest manifest(JsonNode json) {
        try {
            return new CaseManifest(
                    json.required("case_id").stringValue(),
                    json.required("name").stringValue(),
                    json.required("format").intValue(),
                    json.required("engine").stringValue(),
                    new CurrencyCode(
                            json.required("base_currency").stringValue(),
                            json.required("base_exponent").intValue()),
                    ZoneId.of(json.required("zone").stringValue()),
                    Instant.parse(json.required("created_at").stringValue()),
                    json.path("use").asString("").equals(REVIEW)
                            ? CaseManifest.Use.REVIEW
                            : CaseManifest.Use.WORK);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw damaged("a field is missing or unreadable", e);
        }
    }

    private static CaseFileException damaged(String what) {
        return new CaseFileException(Kind.DAMAGED, DAMAGED.formatted(what));
    }

    private static CaseFileException damaged(String what, Exception cause) {
        return new CaseFileException(Kind.DAMAGED, DAMAGED.formatted(what), cause);
    }

    /// The file's bytes.
    public static byte[] text(CaseManifest manifest) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", manifest.format());
        json.put("engine", manifest.engine());
        json.put("case_id", manifest.caseId());
        json.put("name", manifest.name());
        json.put("base_currency", manifest.base().code());
        json.put("base_exponent", manifest.base().exponent());
        json.put("zone", manifest.zone().getId());
        json.put("created_at", manifest.createdAt().toString());
        if (manifest.use() == CaseManifest.Use.REVIEW) {
            json.put("use", REVIEW);
        }
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static void write(CaseFolder folder, CaseManifest manifest) {
        try {
            DurableFile.write(
                    folder.temp().resolve("case.json"), folder.manifest(), text(manifest));
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "case.json cannot be written. Check that the disk has space and that you may"
                            + " write to it.",
                    e);
        }
    }
}
