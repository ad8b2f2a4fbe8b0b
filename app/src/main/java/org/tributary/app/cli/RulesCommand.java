// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.rules.ActivationCheck;
import org.tributary.analysis.rules.RuleDiff;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.rules.RulesException;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.tuning.RuleDesk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/// `rules`: lists the versions of a case's detection rules, writes, checks and proposes them.
/// Putting a version to use takes a second person's signature and happens in the window.
@Command(
        name = "rules",
        description =
                "List the versions of the detection rules; write, check or propose them. They are"
                        + " activated in the window, under a second person's signature.")
final class RulesCommand implements Callable<Integer> {

    /// @param counting the version that counts, 0 for the standard
    /// @param versions oldest first
    record RulesJson(int counting, List<VersionJson> versions) {}

    /// @param proposed the version's number if one was proposed now, else 0
    /// @param changes against the rules that count, one line each
    /// @param refusals why they may not be used, one sentence each; empty if they may
    record CheckJson(int proposed, List<String> changes, List<String> refusals) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "write the rules that count into a new file")
    private @Nullable Path write;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description =
                    "say what a rule file changes and whether every typology still passes its own"
                            + " examples; exit code 3 if not")
    private @Nullable Path check;

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description = "check a rule file and keep it as a version, which does not count yet")
    private @Nullable Path propose;

    @Option(names = "--why", paramLabel = "TEXT", description = "the reason for a proposal")
    private String why = "";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    RulesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if ((check != null && propose != null)
                || (write != null && (check != null || propose != null))) {
            throw new UsageException("Ask for one of --write, --check and --propose.");
        }
        if (propose == null != why.isBlank()) {
            throw new UsageException(
                    "A proposal has a reason: rules CASE --propose FILE --why TEXT");
        }
        try (OpenCase open = context.open(folder)) {
            RuleDesk desk = new RuleDesk(open.record());
            if (write != null) {
                write(desk.book(), write);
            } else if (propose != null) {
                return look(desk, read(propose), true);
            } else if (check != null) {
                return look(desk, read(check), false);
            } else {
                list(desk.book(), open.record().manifest().zone());
            }
        }
        return ExitCode.DONE.code();
    }

    private void write(RuleBook book, Path file) throws IOException {
        try {
            Files.writeString(
                    file, RuleText.write(book.activeRules()), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "'%s' is there already. Name another file.".formatted(file.getFileName()));
        }
    }

    private static RuleSet read(Path file) throws IOException {
        try {
            return RuleText.parse(Files.readString(file));
        } catch (RulesException e) {
            throw new UsageException("%s: %s".formatted(file.getFileName(), e.getMessage()));
        } catch (MalformedInputException e) {
            throw new UsageException(
                    "%s is no text in UTF-8. Save it as UTF-8.".formatted(file.getFileName()));
        }
    }

    private int look(RuleDesk desk, RuleSet rules, boolean keep) {
        List<String> changes = RuleDiff.between(desk.book().activeRules(), rules);
        List<String> refusals = ActivationCheck.refusals(rules);
        int proposed = keep && refusals.isEmpty() ? desk.propose(rules, why, context.author()) : 0;
        if (json) {
            context.console().json(new CheckJson(proposed, changes, refusals));
        } else {
            changes.forEach(context.console()::line);
            refusals.forEach(context.console()::message);
            if (changes.isEmpty()) {
                context.console().line("The rules that count are the same.");
            }
            if (proposed > 0) {
                context.console()
                        .line(
                                "Version %d is proposed. It counts once somebody else activates it in the window."
                                        .formatted(proposed));
            }
        }
        return (refusals.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA).code();
    }

    private void list(RuleBook book, ZoneId zone) {
        List<VersionJson> versions =
                book.versions().stream().map(v -> VersionJson.of(book, v, zone)).toList();
        if (json) {
            context.console().json(new RulesJson(book.activeNumber(), versions));
            return;
        }
        versions.forEach(version -> context.console().line(version.line()));
        if (book.active().isEmpty()) {
            context.console().line("The standard rules count.");
        }
    }
}
