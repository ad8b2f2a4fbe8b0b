// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.sealing.ReadBack;
import org.tributary.app.signing.Passphrase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `read-back`: takes the reviews of a sealed file into the case it was made from.
@Command(
        name = "read-back",
        description = {
            "Take the reviews of a sealed file into the audit trail of the case it was sealed"
                    + " from.",
            "Standard input: the file's passphrase."
        })
final class ReadBackCommand implements Callable<Integer> {

    /// @param reviews those that were not in the case before
    record ReadBackJson(List<SignedJson> reviews) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "the sealed file")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    ReadBackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (Passphrase words = context.secrets().next("Passphrase of the file");
                OpenCase open = context.open(folder)) {
            List<SignedJson> fresh =
                    new ReadBack(open.record())
                                    .reviews(
                                            file.toAbsolutePath().normalize(),
                                            words,
                                            context.author(),
                                            context.work())
                                    .stream()
                                    .map(SignedJson::of)
                                    .toList();
            if (json) {
                context.console().json(new ReadBackJson(fresh));
            } else if (fresh.isEmpty()) {
                context.console().line("The file holds no review that is not in the case already.");
            } else {
                fresh.forEach(each -> context.console().line(each.lines()));
            }
        }
        return ExitCode.DONE.code();
    }
}
