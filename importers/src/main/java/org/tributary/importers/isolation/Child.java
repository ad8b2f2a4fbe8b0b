// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.isolation;

import org.tributary.importers.table.TableReader;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A running child process and the watch over it. Closing ends it.
final class Child implements AutoCloseable {

    /// How the JVM ends when its memory does not suffice and it was told to exit then.
    private static final int OUT_OF_MEMORY = 3;

    /// How long a child whose output has ended may take to end itself.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration GLANCE = Duration.ofMillis(200);
    /// Without the language of the parent, names of files could not be said to the child.
    private static final List<String> KEPT_ENVIRONMENT =
            List.of("SystemRoot", "windir", "PATH", "LANG", "LC_ALL", "LC_CTYPE");

    private final Process process;
    private final ChildReader.Limits limits;
    private final Work work;
    private final AtomicBoolean tooLong = new AtomicBoolean();
    private volatile boolean closed;

    private Child(Process process, ChildReader.Limits limits, Work work) {
        this.process = process;
        this.limits = limits;
        this.work = work;
    }

    static Child start(
            Class<? extends TableReader> reader,
            Path file,
            String sheet,
            ChildReader.Limits limits,
            Work work)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.heapMebi() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        ChildMain.class.getName(),
                        reader.getName(),
                        file.toAbsolutePath().toString(),
                        sheet);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_ENVIRONMENT);
        // Not an argument: Windows limits those to 32,767 characters.
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Child child = new Child(builder.start(), limits, work);
        child.glanceLater(System.nanoTime() + limits.time().toNanos());
        return child;
    }

    /// Looks now and then whether the child is still wanted and still in time.
    private void glanceLater(long deadline) {
        Executor later =
                CompletableFuture.delayedExecutor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(
                () -> {
                    if (closed || !process.isAlive()) {
                        return;
                    }
                    if (System.nanoTime() - deadline > 0) {
                        tooLong.set(true);
                        process.destroyForcibly();
                    } else if (isCancelled()) {
                        process.destroyForcibly();
                    } else {
                        glanceLater(deadline);
                    }
                });
    }

    private boolean isCancelled() {
        try {
            work.checkCancelled();
            return false;
        } catch (WorkCancelledException e) {
            return true;
        }
    }

    InputStream output() {
        return process.getInputStream();
    }

    /// Why there is no more output though the end was not announced, in words for users.
    String howItEnded() {
        if (tooLong.get()) {
            return "The file could not be read within %d seconds and was given up. Save it as CSV, or ask for a smaller export."
                    .formatted(limits.time().toSeconds());
        }
        int code = exitCode();
        return code == OUT_OF_MEMORY
                ? "The file needs more than the %d MB of memory that files of its size are given; it may be made to burst. Save it as CSV, or ask for a smaller export."
                        .formatted(limits.heapMebi())
                : "The process that read the file ended early (%d). Try again; if it happens again, save the file as CSV."
                        .formatted(code);
    }

    private int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }
}
