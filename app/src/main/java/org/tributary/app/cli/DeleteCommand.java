// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.retention.DeletionCertificate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `delete`: deletes a case for good, with a certificate.
@Command(
        name = "delete",
        description = {
            "Delete a case for good and write a certificate of it. Refused while a legal hold"
                    + " stands, before its day has passed, and while it is open.",
            "Copies are not found, and deleted files are not overwritten; the certificate says so."
        })
final class DeleteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "the case's name, so that no other is deleted")
    private String name = "";

    @Option(
            names = "--second",
            required = true,
            paramLabel = "NAME",
            description = "the second person, who agreed")
    private String second = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
    private String reason = "";

    @Option(
            names = "--certificate",
            required = true,
            paramLabel = "FILE.json",
            description = "the certificate to be written")
    private Path certificate = Path.of("");

    @Option(names = "--json", description = "print the certificate")
    private boolean json;

    private final CommandContext context;

    DeleteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        DeletionCertificate made =
                new CaseDeletion(context.cases(), context.clock())
                        .delete(
                                new CaseDeletion.Order(folder, name, second, reason, certificate),
                                context.author(),
                                context.work());
        if (json) {
            context.console().json(made);
        } else {
            context.console()
                    .line(
                            "Deleted: %d files. The certificate is %s."
                                    .formatted(made.files().size(), certificate));
            made.whatThisMeans().forEach(context.console()::line);
        }
        return ExitCode.DONE.code();
    }
}
