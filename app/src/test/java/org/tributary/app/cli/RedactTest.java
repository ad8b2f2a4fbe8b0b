// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

class RedactTest {

    /// Everything in the files below that says whom they are about.
    private static final List<String> CANARIES =
            List.of(
                    "Zephyrine Quux",
                    "Zephyrine",
                    "Mbeki Trading",
                    "Ωmega Boats",
                    "DE89370400440532013000",
                    "8000EBD30",
                    "7711223344",
                    "SECRETBANK",
                    "Harbourstreet",
                    "+49 30 555",
                    "quux@example",
                    "PASS-99817",
                    "invoice for Mrs",
                    "by Uncle Zephyr",
                    "confidential-case",
                    "known-to-police");

    private static final String ROWS =
            """
            timestamp,from bank,from account,to bank,to account,amount paid,payment currency,\
            amount received,receiving currency,payment format,reference,from name,to name,label
            2026-01-04T09:30:00Z,SECRETBANK,8000EBD30,SECRETBANK,DE89370400440532013000,9500.00,\
            USD,8700.10,EUR,Wire,invoice for Mrs Zephyrine Quux,Mbeki Trading Ltd,Zephyrine Quux,x
            2026-01-05T10:00:00Z,SECRETBANK,DE89370400440532013000,011,7711223344,8700.10,\
            EUR,8700.10,EUR,by Uncle Zephyr,,Zephyrine Quux,Ωmega Boats GmbH,known-to-police
            2026-01-05T10:00:00Z,SECRETBANK,DE89370400440532013000,011,7711223344,8700.10,\
            EUR,8700.10,EUR,Cash,,Zephyrine Quux,Ωmega Boats GmbH,
            2026-02-05T10:00:00Z,011,7711223344,SECRETBANK,8000EBD30,1.05,\
            EUR,1.05,EUR,Credit Card,,Ωmega Boats GmbH,Mbeki Trading Ltd,
            """;

    private static final String PARTIES =
            """
            customer id,name,customer type,bank,account,phone,email,address,identification,country
            K1,Zephyrine Quux,person,SECRETBANK,DE89370400440532013000,+49 30 555,\
            quux@example.org,1 Harbourstreet,PASS-99817,DE
            K2,Mbeki Trading Ltd,organisation,SECRETBANK,8000EBD30,+49 30 555,\
            ,1 Harbourstreet,,ZA
            """;

    @TempDir Path folder;
    private Terminal terminal;
    private Path made;
    private Path key;

    @BeforeEach
    void makeCase() throws Exception {
        terminal = new Terminal(folder.resolve("program"));
        made = terminal.caseOf("confidential-case", folder, "confidential-case.csv", ROWS);
        terminal.succeed(
                "import", made, Files.writeString(folder.resolve("kyc-Quux.csv"), PARTIES));
        terminal.succeed("note", made, "Zephyrine Quux is known-to-police");
        key = folder.resolve("masking.key");
    }

    @Test
    void nobodyIsNamedAnywhereInTheCopy() throws Exception {
        for (List<String> options :
                List.<List<String>>of(
                        List.of(), List.of("--keep-countries"), List.of("--shift-dates"))) {
            Path out = folder.resolve("masked" + options.size() + options.hashCode());
            redact(out, options);
            Set<String> found = new HashSet<>();
            for (Path file : files(out)) {
                byte[] bytes = Files.readAllBytes(file);
                for (Charset charset :
                        List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                Charset.forName("GB18030"))) {
                    String text = new String(bytes, charset).toLowerCase(Locale.ROOT);
                    CANARIES.stream()
                            .filter(c -> text.contains(c.toLowerCase(Locale.ROOT)))
                            .forEach(found::add);
                }
                assertThat(CANARIES)
                        .noneMatch(canary -> file.getFileName().toString().contains(canary));
            }
            assertThat(found).isEmpty();
        }
        // A search that finds nothing must be able to find something.
        assertThat(Files.readString(folder.resolve("confidential-case.csv")))
                .contains("Zephyrine Quux");
    }

    @Test
    void theCopyIsACaseOfTheSameShape() throws Exception {
        Path out = folder.resolve("masked");
        Result result = redact(out, List.of());
        assertThat(result.json().get("transfers").longValue()).isEqualTo(4);
        assertThat(result.json().get("accounts").longValue()).isEqualTo(3);
        Path copy = folder.resolve("copy");
        terminal.succeed("new", copy, "--name", "Copy", "--zone", "UTC");
        terminal.succeed("import", copy, out.resolve("transfers.csv"), out.resolve("parties.csv"));
        JsonNode was = terminal.succeed("info", made, "--json").json();
        JsonNode is = terminal.succeed("info", copy, "--json").json();
        for (String figure : List.of("accounts", "transfers", "from", "to", "totals")) {
            assertThat(is.get(figure)).as(figure).isEqualTo(was.get(figure));
        }
        assertThat(is.get("parties").longValue()).isEqualTo(was.get("parties").longValue());
        assertThat(Files.readString(out.resolve("transfers.csv"))).contains("Credit Card");
    }

    @Test
    void oneKeyGivesOneTokenAndAnotherAnother() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        redact(first, List.of());
        terminal.succeed("redact", made, "--out", second, "--key", key);
        assertThat(second.resolve("transfers.csv"))
                .hasSameBinaryContentAs(first.resolve("transfers.csv"));
        assertThat(second.resolve("parties.csv"))
                .hasSameBinaryContentAs(first.resolve("parties.csv"));
        Path third = folder.resolve("third");
        terminal.succeed(
                "redact", made, "--out", third, "--key", folder.resolve("other.key"), "--new-key");
        assertThat(accounts(third)).doesNotContainAnyElementsOf(accounts(first));
    }

    @Test
    void theTableLeadsBackAndLiesApart() throws Exception {
        Path out = folder.resolve("masked");
        Path table = folder.resolve("table.csv");
        redact(out, List.of("--table", table.toString()));
        String token = accounts(out).getFirst();
        assertThat(Files.readAllLines(table))
                .anyMatch(line -> line.startsWith(token + ",") && line.contains("8000EBD30"))
                .anyMatch(line -> line.endsWith(",Zephyrine Quux"));
        assertThat(
                        terminal.run(
                                        "redact",
                                        made,
                                        "--out",
                                        folder.resolve("x"),
                                        "--key",
                                        key,
                                        "--table",
                                        folder.resolve("x").resolve("table.csv"))
                                .err())
                .contains("within the masked copy");
        assertThat(
                        terminal.run(
                                        "redact",
                                        made,
                                        "--out",
                                        folder.resolve("y"),
                                        "--key",
                                        folder.resolve("y").resolve("key"),
                                        "--new-key")
                                .err())
                .contains("Keep the key apart");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void movedTimesKeepTheirWeekdaysAndDistances() throws Exception {
        Path out = folder.resolve("masked");
        redact(out, List.of("--shift-dates"));
        List<Instant> times =
                Files.readAllLines(out.resolve("transfers.csv")).stream()
                        .skip(1)
                        .map(line -> Instant.parse(line.split(",")[1]))
                        .toList();
        Duration back = Duration.between(times.getFirst(), Instant.parse("2026-01-04T09:30:00Z"));
        assertThat(back.toDays()).isGreaterThanOrEqualTo(28);
        assertThat(back.toSeconds() % (7 * 86_400)).isZero();
        assertThat(times.getLast().plus(back)).isEqualTo("2026-02-05T10:00:00Z");
    }

    @Test
    void aSharedPhoneStaysShared() throws Exception {
        Path out = folder.resolve("masked");
        redact(out, List.of());
        List<String> phones =
                Files.readAllLines(out.resolve("parties.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1)[8])
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        assertThat(phones).hasSize(2);
        assertThat(new HashSet<>(phones)).hasSize(1);
    }

    private Result redact(Path out, List<String> options) {
        List<Object> words =
                new ArrayList<>(List.of("redact", made, "--out", out, "--key", key, "--json"));
        words.addAll(options);
        if (!Files.exists(key)) {
            words.add("--new-key");
        }
        return terminal.succeed(words.toArray());
    }

    private static List<String> accounts(Path out) throws IOException {
        return Files.readAllLines(out.resolve("transfers.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[3])
                .toList();
    }

    private static List<Path> files(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
