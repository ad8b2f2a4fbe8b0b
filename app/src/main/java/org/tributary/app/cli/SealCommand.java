// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.sealing.CaseSealing;
import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `seal`: signs a case and writes it into one encrypted file.
@Command(
        name = "seal",
        description = {
            "Sign a case as it is now and write all of it into one encrypted file.",
            "Standard input: the file's passphrase, then the passphrase of your key, one a line.",
            "A lost passphrase cannot be had back."
        })
final class SealCommand implements Callable<Integer> {

    /// @param file the sealed file
    /// @param bytes its length
    /// @param signature what was signed
    record SealJson(String file, long bytes, SignedJson signature) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.tributary",
            description = "the file to be made; must not exist")
    private Path out = Path.of("");

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "a file to go with the case, such as its report; may be repeated")
    private List<Path> papers = List.of();

    @Mixin private final SigningOptions signing = new SigningOptions();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    SealCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, WrongPassphraseException {
        Path target = out.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new UsageException(
                    "'%s' is there already. Name another file.".formatted(out.getFileName()));
        }
        for (Path paper : papers) {
            if (!Files.isRegularFile(paper)) {
                throw new UsageException("There is no file '%s'.".formatted(paper));
            }
        }
        try (Passphrase file = context.secrets().next("Passphrase of the new file");
                Passphrase key = context.secrets().next("Passphrase of your key");
                OpenCase open = context.open(folder)) {
            SigningOptions.refuseShort(file, "The file's passphrase");
            Signer signer = signing.signer(context, key);
            OpenSeal.Signed signed =
                    new CaseSealing(open.record(), context.investigator().keys(), context.clock())
                            .seal(
                                    new CaseSealing.Order(target, signer, papers),
                                    file,
                                    key,
                                    context.work());
            SignedJson said = SignedJson.of(signed);
            if (json) {
                context.console().json(new SealJson(out.toString(), Files.size(target), said));
            } else {
                context.console().line(said.lines());
                context.console().line("Sealed into %s.".formatted(out));
            }
        }
        return ExitCode.DONE.code();
    }
}
