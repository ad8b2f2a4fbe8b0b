// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.rules.RulesException;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.app.detection.AlertWords;
import org.tributary.app.detection.CaseDetection;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.rating.RatingBook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `detect`: runs typologies over a case.
@Command(
        name = "detect",
        description = "Look for typologies of money laundering. Changes nothing in the case.")
final class DetectCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--typology",
            split = ",",
            paramLabel = "NAME",
            description =
                    "only these, such as fan-in,structuring (default: all suspicions; reports due"
                            + " whatever their reason, such as threshold-report, only if named)")
    private List<String> typologies = new ArrayList<>();

    @Option(
            names = "--thresholds",
            paramLabel = "FILE",
            description =
                    "a rule file instead of the rules of the case; what it leaves open has its"
                            + " standard value")
    private @Nullable Path thresholds;

    @Option(
            names = "--print-thresholds",
            description = "print the rules as a rule file to begin from, and look for nothing")
    private boolean printThresholds;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Option(names = "--csv", description = "print a table, one row for each finding")
    private boolean csv;

    @Option(names = "--fail-on-findings", description = "end with exit code 1 if anything is found")
    private boolean failOnFindings;

    private final CommandContext context;

    DetectCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (json && csv) {
            throw new UsageException("Ask for --json or --csv, not for both.");
        }
        List<String> chosen = chosen();
        Optional<RuleSet> given = given();
        try (OpenCase open = context.open(folder)) {
            CaseDetection detection =
                    new CaseDetection(
                            open.record(),
                            open::flowGraph,
                            Optional.of(
                                    new RatingBook(
                                            open.record(), context.clock(), Scorecard.standard())));
            RuleSet rules = given.orElseGet(detection::rules);
            if (printThresholds) {
                context.console().line(RuleText.write(rules).stripTrailing());
                return ExitCode.DONE.code();
            }
            RunOutcome outcome = detection.run(chosen, rules, "", context.work());
            ZoneId zone = open.record().manifest().zone();
            FindingsJson found =
                    open.record()
                            .read(
                                    reader ->
                                            FindingsJson.of(
                                                    outcome,
                                                    AlertWords.of(reader, outcome.alerts()),
                                                    zone));
            print(found);
            return (failOnFindings && !found.findings().isEmpty()
                            ? ExitCode.FINDINGS
                            : ExitCode.DONE)
                    .code();
        }
    }

    private Optional<RuleSet> given() throws IOException {
        if (thresholds == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(RuleText.parse(Files.readString(thresholds)));
        } catch (RulesException e) {
            throw new UsageException("%s: %s".formatted(thresholds.getFileName(), e.getMessage()));
        } catch (MalformedInputException e) {
            throw new UsageException(
                    "%s is no text in UTF-8. Save it as UTF-8."
                            .formatted(thresholds.getFileName()));
        }
    }

    private List<String> chosen() {
        List<String> suspicions = TypologyLibrary.suspicions();
        List<String> known =
                Stream.concat(suspicions.stream(), TypologyLibrary.duties().stream()).toList();
        for (String name : typologies) {
            if (!known.contains(name)) {
                throw new UsageException(
                        "There is no typology '%s'. Name one of: %s"
                                .formatted(name, String.join(", ", known)));
            }
        }
        return typologies.isEmpty() ? suspicions : typologies;
    }

    private void print(FindingsJson found) {
        Console console = context.console();
        if (json) {
            console.json(found);
        } else if (csv) {
            FindingsTable.lines(found).forEach(console::line);
        } else {
            found.findings().forEach(f -> f.lines().forEach(console::line));
            if (found.findings().isEmpty()) {
                console.message("Nothing was found.");
            }
        }
        if (!json) {
            found.notRun()
                    .forEach(
                            not ->
                                    console.message(
                                            "Not run: %s: %s."
                                                    .formatted(not.typology(), not.reason())));
        }
    }
}
