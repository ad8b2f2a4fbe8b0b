// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.generator.GeneratedLedger;
import org.tributary.generator.GeneratorSettings;
import org.tributary.generator.LedgerGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `generate`: a synthetic ledger with planted schemes, their innocent twins, and labels.
@Command(name = "generate", description = "Make a synthetic ledger with labels.")
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to fill")
    private Path out = Path.of("");

    @Option(names = "--transfers", required = true, description = "number of transactions")
    private long transfers;

    @Option(names = "--seed", defaultValue = "1", description = "same seed, same ledger")
    private long seed;

    private final CommandContext context;

    GenerateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (transfers < 1) {
            throw new UsageException("--transfers is 1 or more.");
        }
        GeneratedLedger ledger =
                new LedgerGenerator()
                        .generate(
                                GeneratorSettings.of(transfers, seed),
                                out.toAbsolutePath().normalize(),
                                context.work());
        context.console().line(ledger.transactions().toString());
        return ExitCode.DONE.code();
    }
}
