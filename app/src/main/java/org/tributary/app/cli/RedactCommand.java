// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.redaction.MaskKey;
import org.tributary.app.redaction.MaskOrder;
import org.tributary.app.redaction.MaskedCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `redact`: a copy of the transactions without names.
@Command(
        name = "redact",
        description = {
            "Write a masked copy: all transactions and who holds which account, with tokens in the"
                    + " place of names, numbers and addresses, without references and notes.",
            "Amounts stay, and times do if --shift-dates is not asked for, so whoever has the"
                    + " bank's own rows can find them again: keep the copy confidential."
        })
final class RedactCommand implements Callable<Integer> {

    /// @param folder where the copy is
    /// @param files its files
    /// @param transfers how many transactions it holds
    /// @param accounts how many accounts
    /// @param parties how many parties
    /// @param key digits that tell keys apart
    record RedactJson(
            String folder,
            List<String> files,
            long transfers,
            long accounts,
            long parties,
            String key) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for the copy, new or empty")
    private Path out = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "the key tokens are made with; keep it apart from the copy")
    private Path keyFile = Path.of("");

    @Option(names = "--new-key", description = "make the key")
    private boolean newKey;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "write which token stands for what; keep it apart from the copy")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--keep-countries", description = "leave countries and those of IBANs")
    private boolean countries;

    @Option(
            names = "--shift-dates",
            description = "move all times back by a number of weeks that follows from the key")
    private boolean shift;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    RedactCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path target = out.toAbsolutePath().normalize();
        refuse(target);
        MaskOrder order =
                new MaskOrder(
                        target,
                        table,
                        countries ? MaskOrder.Countries.KEPT : MaskOrder.Countries.LEFT_OUT,
                        shift ? MaskOrder.Times.MOVED : MaskOrder.Times.KEPT);
        try (OpenCase open = context.open(folder)) {
            MaskKey key = newKey ? MaskKey.create(keyFile) : MaskKey.read(keyFile);
            MaskedCopy.Counts counts =
                    new MaskedCopy(open.record())
                            .make(order, key, context.author(), context.work());
            if (json) {
                context.console()
                        .json(
                                new RedactJson(
                                        out.toString(),
                                        MaskedCopy.FILES,
                                        counts.transfers(),
                                        counts.accounts(),
                                        counts.parties(),
                                        key.fingerprint()));
            } else {
                context.console()
                        .line(
                                "%,d transactions, %,d accounts and %,d parties masked into %s with key %s."
                                        .formatted(
                                                counts.transfers(),
                                                counts.accounts(),
                                                counts.parties(),
                                                out,
                                                key.fingerprint()));
            }
        }
        return ExitCode.DONE.code();
    }

    private void refuse(Path target) {
        if (newKey && Files.exists(keyFile)) {
            throw new UsageException(
                    "'%s' is there already. Leave --new-key out to use it, or name another file."
                            .formatted(keyFile));
        }
        if (!newKey && !Files.exists(keyFile)) {
            throw new UsageException(
                    "There is no key '%s'. Make one with --new-key.".formatted(keyFile));
        }
        if (keyFile.toAbsolutePath().normalize().startsWith(target)) {
            throw new UsageException("Keep the key apart from the copy: name another folder.");
        }
    }
}
