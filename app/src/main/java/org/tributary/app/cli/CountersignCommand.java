// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.sealing.Countersigning;
import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `countersign`: appends a second person's review to a sealed file.
@Command(
        name = "countersign",
        description = {
            "Append your review and signature to a sealed file; nothing that is in it changes.",
            "Whoever prepared the case cannot countersign it. On one computer that is a matter of"
                    + " procedure: the signature is evidence of which key was used.",
            "Standard input: the file's passphrase, then the passphrase of your key, one a line."
        })
final class CountersignCommand implements Callable<Integer> {

    /// @param file the sealed file
    /// @param signature what was signed
    record CountersignJson(String file, SignedJson signature) {}

    @Parameters(index = "0", paramLabel = "FILE", description = "the sealed file")
    private Path file = Path.of("");

    @Option(names = "--accept", description = "sign that the case may be filed as it is")
    private boolean accept;

    @Option(names = "--return", description = "sign that it must be worked on again")
    private boolean back;

    @Option(
            names = "--remark",
            paramLabel = "TEXT",
            description = "something the preparer is to read; may be repeated")
    private List<String> remarks = List.of();

    @Mixin private final SigningOptions signing = new SigningOptions();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    CountersignCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, WrongPassphraseException {
        if (accept == back) {
            throw new UsageException("Say --accept or --return.");
        }
        List<Remark> said =
                remarks.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Remark("", text))
                        .toList();
        if (back && said.isEmpty()) {
            throw new UsageException("Say with --remark why the case is returned.");
        }
        try (Passphrase words = context.secrets().next("Passphrase of the file");
                Passphrase key = context.secrets().next("Passphrase of your key")) {
            Signer signer = signing.signer(context, key);
            OpenSeal.Signed signed =
                    new Countersigning(context.investigator().keys(), context.clock())
                            .append(
                                    file.toAbsolutePath().normalize(),
                                    new Countersigning.Review(
                                            signer,
                                            accept ? Verdict.ACCEPTED : Verdict.RETURNED,
                                            said),
                                    words,
                                    key,
                                    context.work());
            SignedJson json = SignedJson.of(signed);
            if (this.json) {
                context.console().json(new CountersignJson(file.toString(), json));
            } else {
                context.console().line(json.lines());
            }
        }
        return ExitCode.DONE.code();
    }
}
