// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.signing.KeyRing;
import org.tributary.ledger.casework.Author;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ForkJoinPool;

/// Runs commands as the shell would, in this process, at a fixed time.
final class Terminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:30:00Z"), ZoneOffset.UTC);
    static final Author AUTHOR = new Author("Maria Santos", "MS");

    private final Path programCache;

    /// What a command printed and how it ended.
    record Result(int exit, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Terminal(Path programCache) {
        this.programCache = programCache;
    }

    Result run(Object... words) {
        return answering("", words);
    }

    /// Runs a command with something on its standard input.
    Result answering(String input, Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        int exit =
                new CommandLineMain(
                                new CommandContext(
                                        console,
                                        new StoredCases(
                                                programCache,
                                                "0.0-test",
                                                CLOCK,
                                                ForkJoinPool.commonPool()),
                                        new Investigator(
                                                AUTHOR,
                                                new KeyRing(programCache.resolve("keys")),
                                                Secrets.lines(new StringReader(input))),
                                        CLOCK,
                                        ZoneOffset.UTC,
                                        "0.0-test",
                                        KnownProfiles.in(programCache.resolve("profiles"))))
                        .run(arguments);
        return new Result(exit, out.toString(), err.toString());
    }

    /// Runs a command that must end with 0.
    Result succeed(Object... words) {
        Result result = run(words);
        if (result.exit() != 0) {
            throw new AssertionError("exit %d: %s".formatted(result.exit(), result.err()));
        }
        return result;
    }

    /// Makes a case in a folder and imports a file of this text into it.
    ///
    /// @return the folder of the case
    Path caseOf(String name, Path folder, String fileName, String text) throws IOException {
        Path made = folder.resolve("case");
        succeed("new", made, "--name", name, "--zone", "UTC");
        succeed("import", made, Files.writeString(folder.resolve(fileName), text));
        return made;
    }
}
