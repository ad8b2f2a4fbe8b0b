// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `subject`: marks the holders of accounts as subjects of the case.
@Command(name = "subject", description = "Mark accounts as subjects of the case.")
final class SubjectCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ACCOUNT",
            description = "bank:number, or the number")
    private List<String> keys = List.of();

    @Option(names = "--reason", description = "why, in your words")
    private String reason = "";

    private final CommandContext context;

    SubjectCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenCase open = context.open(folder)) {
            List<Account> accounts =
                    open.record()
                            .read(
                                    reader ->
                                            keys.stream()
                                                    .map(key -> AccountChoice.choose(reader, key))
                                                    .toList());
            open.record()
                    .write(
                            context.author(),
                            writer ->
                                    accounts.stream()
                                            .map(a -> writer.markSubject(a.ordinal(), reason))
                                            .toList());
            context.console().message("Marked %d as subjects.".formatted(accounts.size()));
        }
        return ExitCode.DONE.code();
    }
}
