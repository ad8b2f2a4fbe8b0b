// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.retention.CaseRetention;
import org.tributary.app.retention.RetentionDesk;
import org.tributary.app.retention.RetentionRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `retention`: says or sets how long a case is kept.
@Command(
        name = "retention",
        description =
                "Say how long a case must be kept; place or lift a legal hold; set the day. Nothing"
                        + " of a case that is held, or whose day has not passed, is deleted.")
final class RetentionCommand implements Callable<Integer> {

    /// @param held whether a legal hold stands
    /// @param reason why
    /// @param until the last day it must be kept, ISO 8601; empty if none was set
    /// @param rule where that day comes from
    record RetentionJson(boolean held, String reason, String until, String rule) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(names = "--hold", paramLabel = "REASON", description = "place a legal hold")
    private String hold = "";

    @Option(names = "--lift", paramLabel = "REASON", description = "lift the legal hold")
    private String lift = "";

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "set the day by a regime: us, eu, uk, au or cn; needs --from")
    private String rule = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "the day the term begins, such as that of filing")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "set the day; needs --why")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--why", paramLabel = "TEXT", description = "where the day comes from")
    private String why = "";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    RetentionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (until.isPresent() == why.isBlank() || rule.isBlank() == from.isPresent()) {
            throw new UsageException("Give --until with --why, or --rule with --from.");
        }
        try (OpenCase open = context.open(folder)) {
            RetentionDesk desk = new RetentionDesk(open.record());
            change(desk);
            say(desk.now());
        }
        return ExitCode.DONE.code();
    }

    private void change(RetentionDesk desk) {
        try {
            if (!hold.isBlank()) {
                desk.placeHold(hold, context.author());
            }
            if (!lift.isBlank()) {
                desk.liftHold(lift, context.author());
            }
        } catch (IllegalStateException e) {
            throw new UsageException(
                    "A hold is placed where none stands, and lifted where one does. Ask with:"
                            + " retention CASE");
        }
        until.ifPresent(day -> desk.keepUntil(day, why, context.author()));
        from.ifPresent(
                day -> {
                    RetentionRule known =
                            RetentionRule.ofKey(rule)
                                    .orElseThrow(
                                            () ->
                                                    new UsageException(
                                                            "There is no rule '%s'. Take us, eu, uk, au or cn."
                                                                    .formatted(rule)));
                    desk.keepUntil(known.until(day), known.words(day), context.author());
                });
    }

    private void say(CaseRetention now) {
        if (json) {
            context.console()
                    .json(
                            new RetentionJson(
                                    now.isHeld(),
                                    now.reason().orElse(""),
                                    now.until().map(LocalDate::toString).orElse(""),
                                    now.rule().orElse("")));
            return;
        }
        context.console()
                .line(
                        now.reason()
                                .map(reason -> "Legal hold: " + reason)
                                .orElse("No legal hold stands."));
        context.console()
                .line(
                        now.until()
                                .map(
                                        day ->
                                                "To be kept until %s: %s"
                                                        .formatted(day, now.rule().orElse("")))
                                .orElse("No day is set until which it must be kept."));
    }
}
