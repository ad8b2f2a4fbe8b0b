// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.sealing.SealedFile;
import org.tributary.app.signing.Passphrase;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `unseal`: opens a sealed file into a folder.
@Command(
        name = "unseal",
        description = {
            "Open a sealed file into a new folder, as a copy for review into which nothing is"
                    + " entered.",
            "Standard input: the file's passphrase."
        })
final class UnsealCommand implements Callable<Integer> {

    /// @param folder where the case is now
    /// @param signatures the preparer's first
    record UnsealJson(String folder, List<SignedJson> signatures) {}

    @Parameters(index = "0", paramLabel = "FILE", description = "the sealed file")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "folder for the case, new or empty")
    private Path folder = Path.of("");

    @Option(
            names = "--for-work",
            description = "open it to be worked on, for instance on another computer")
    private boolean work;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    UnsealCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Work progress = context.work();
        SealedFile sealed = SealedFile.read(file.toAbsolutePath().normalize(), progress);
        try (Passphrase words = context.secrets().next("Passphrase of the file");
                OpenSeal seal = sealed.unlock(words)) {
            seal.unpack(
                    context.cases(),
                    folder.toAbsolutePath().normalize(),
                    work ? CaseManifest.Use.WORK : CaseManifest.Use.REVIEW,
                    progress);
            List<SignedJson> signed = seal.signed().stream().map(SignedJson::of).toList();
            if (json) {
                context.console().json(new UnsealJson(folder.toString(), signed));
            } else {
                signed.forEach(each -> context.console().line(each.lines()));
                context.console().line("Opened into %s.".formatted(folder));
            }
        }
        return ExitCode.DONE.code();
    }
}
