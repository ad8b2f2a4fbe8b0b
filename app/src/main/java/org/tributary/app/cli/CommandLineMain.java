// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.retention.DeletionException;
import org.tributary.app.sealing.SealException;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.importers.profile.ProfileException;
import org.tributary.importers.rates.RatesException;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.work.WorkCancelledException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Runs one command and says by its exit code how it ended.
public final class CommandLineMain {

    /// Every command there is, in the order `--help` shows them.
    private static final List<Function<CommandContext, Callable<Integer>>> COMMANDS =
            List.of(
                    DemoCommand::new,
                    NewCommand::new,
                    ImportCommand::new,
                    ImportsCommand::new,
                    UndoImportCommand::new,
                    WatchlistCommand::new,
                    ScreenCommand::new,
                    InfoCommand::new,
                    FindCommand::new,
                    ExpandCommand::new,
                    PathCommand::new,
                    TraceCommand::new,
                    DetectCommand::new,
                    ClustersCommand::new,
                    RateCommand::new,
                    RulesCommand::new,
                    AskCommand::new,
                    CypherCommand::new,
                    PictureCommand::new,
                    SubjectCommand::new,
                    NoteCommand::new,
                    PartyCommand::new,
                    ReportCommand::new,
                    ExportCommand::new,
                    SealCommand::new,
                    UnsealCommand::new,
                    CountersignCommand::new,
                    ReadBackCommand::new,
                    RedactCommand::new,
                    RetentionCommand::new,
                    DeleteCommand::new,
                    VerifyCommand::new,
                    GenerateCommand::new);

    private final CommandContext context;

    public CommandLineMain(CommandContext context) {
        this.context = context;
    }

    /// @return the exit code, see [ExitCode]
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        for (Function<CommandContext, Callable<Integer>> command : COMMANDS) {
            var subcommand = new CommandLine(command.apply(context));
            subcommand.getCommandSpec().mixinStandardHelpOptions(true);
            line.addSubcommand(subcommand);
        }
        line.setCommandName("tributary");
        line.setOut(context.console().out());
        line.setErr(context.console().err());
        line.getCommandSpec().version("Tributary " + context.version());
        line.setExecutionExceptionHandler(this::explain);
        return line.execute(arguments);
    }

    private int explain(Exception failure, CommandLine line, ParseResult parsed) {
        Console console = context.console();
        return switch (failure) {
            case UsageException e -> say(console, e, ExitCode.WRONG_USAGE);
            case ProfileException e -> say(console, e, ExitCode.WRONG_USAGE);
            case RatesException e -> say(console, e, ExitCode.BAD_DATA);
            case CaseFileException e -> say(console, e, ExitCode.CASE_NOT_OPENED);
            case SealException e -> say(console, e, code(e));
            case DeletionException e -> say(console, e, ExitCode.WRONG_USAGE);
            case WrongPassphraseException e -> say(console, e, ExitCode.WRONG_USAGE);
            case NoSuchFileException e ->
                    say(
                            console,
                            "There is no file '%s'. Check the path.".formatted(e.getFile()),
                            ExitCode.WRONG_USAGE);
            case IOException e ->
                    say(
                            console,
                            "Reading or writing failed: %s. Check path, permissions and free space."
                                    .formatted(e.getMessage()),
                            ExitCode.BAD_DATA);
            case WorkCancelledException e -> say(console, "Cancelled.", ExitCode.BAD_DATA);
            case UncheckedIOException e ->
                    say(
                            console,
                            "Reading or writing failed. Check path, permissions and free space.",
                            ExitCode.BAD_DATA);
            // Its message may hold data of a case, so only its kind and place are told.
            default ->
                    say(
                            console,
                            ("Something went wrong in the program: %s at %s. What was saved"
                                            + " before is still saved.")
                                    .formatted(
                                            failure.getClass().getSimpleName(),
                                            failure.getStackTrace().length == 0
                                                    ? "an unknown place"
                                                    : failure.getStackTrace()[0]),
                            ExitCode.BAD_DATA);
        };
    }

    private static ExitCode code(SealException refused) {
        return switch (refused.kind()) {
            case FOREIGN, DAMAGED -> ExitCode.BAD_DATA;
            case NEWER -> ExitCode.CASE_NOT_OPENED;
            case WRONG_PASSPHRASE, SAME_PERSON, OTHER_CASE -> ExitCode.WRONG_USAGE;
        };
    }

    private static int say(Console console, Exception told, ExitCode code) {
        return say(console, String.valueOf(told.getMessage()), code);
    }

    private static int say(Console console, String sentence, ExitCode code) {
        console.message(sentence);
        return code.code();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "An open, offline workbench for anti-money-laundering investigators. Without a"
                            + " command it opens the window.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:done with findings, where asked for by --fail-on-findings",
                "2:wrong usage",
                "3:bad data: any row rejected, or nothing taken",
                "4:the case cannot be opened: held by another process, newer, or damaged"
            })
    private static final class Root implements Runnable {

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec = CommandSpecs.NONE;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    /// A placeholder until picocli fills in the real one.
    private static final class CommandSpecs {
        private static final CommandLine.Model.CommandSpec NONE =
                CommandLine.Model.CommandSpec.create();
    }
}
