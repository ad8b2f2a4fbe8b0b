// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.PendingRows;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// How long it takes from pressing *Import* to the first picture of an account and those it deals
/// with, while the record is being written on another thread. Everything but the window itself: the
/// picture is drawn into an image instead.
///
/// Arguments: `CASE FILE ready` reads the rows before, as the page does that counts them; `CASE
/// FILE cold` begins to read them when *Import* is pressed. The case must not exist.
public final class FirstNeighbourhood {

    private static final Author AUTHOR = new Author("Benchmark", "B");
    private static final LegendText NO_LEGEND =
            new LegendText("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    private final CaseFile record;
    private final Importers importers = Importers.shipped();
    private final Path file;
    private final ImportProfile profile;
    private final long began = System.nanoTime();
    private final AtomicLong saved = new AtomicLong();

    private FirstNeighbourhood(CaseFile record, Path file) throws IOException {
        this.record = record;
        this.file = file;
        profile = importers.recognise(file).profile();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        CaseFile record =
                new SqliteCases(folder.resolveSibling("program-cache"), "benchmark")
                        .create(
                                folder,
                                new NewCase("benchmark", Currencies.of("USD"), ZoneOffset.UTC),
                                AUTHOR,
                                Clock.systemUTC());
        new FirstNeighbourhood(record, Path.of(arguments[1])).run(arguments[2].equals("ready"));
        // The rest of the import is not waited for.
        System.exit(0);
    }

    private void run(boolean ready) throws IOException {
        PendingLedger pending = ready ? read() : null;
        say("ready to press Import");
        long pressed = System.nanoTime();
        long pressedCpu = ownCpu();
        Thread importing = new Thread(this::importFile, "importing");
        importing.setDaemon(true);
        importing.start();
        if (pending == null) {
            pending = read();
            say("rows read");
        }
        Exploration exploration =
                new Exploration(
                        record,
                        work -> {
                            throw new IOException("nothing is saved yet");
                        },
                        new Exploration.Wording(
                                new AmountText(Locale.ROOT),
                                TextPhrases.of(new Texts(Locale.ENGLISH))));
        exploration.explore(pending);
        FoundAccount busiest = exploration.busiest(20, Work.UNOBSERVED).getFirst();
        PictureState state =
                exploration
                        .picture(Work.UNOBSERVED)
                        .expand(
                                PictureState.EMPTY,
                                List.of(busiest.account().ordinal()),
                                EnumSet.allOf(Direction.class),
                                new ExpansionChoice.Largest(25))
                        .applyTo(PictureState.EMPTY);
        byte[] png =
                PicturePng.write(
                        state,
                        1440,
                        900,
                        1,
                        PictureFonts.bundled(),
                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                        NO_LEGEND);
        System.out.printf(
                Locale.ROOT,
                "%.2f s, %.2f CPU-s of its own thread, from Import to a picture of %d nodes (%d"
                        + " bytes); %d transfers saved%n",
                (System.nanoTime() - pressed) / 1e9,
                (ownCpu() - pressedCpu) / 1e9,
                state.nodes().size(),
                png.length,
                saved.get());
        say("drawn");
    }

    private static long ownCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private PendingLedger read() throws IOException {
        return PendingRows.read(
                importers.rows(file, profile),
                new SourceFile("0".repeat(64), file.toString(), Files.size(file)),
                new DryRun(),
                Work.UNOBSERVED);
    }

    private void importFile() {
        try {
            saved.set(
                    record.importFile(
                                    importers.plan(file, profile, Work.UNOBSERVED),
                                    importers.rows(file, profile),
                                    AUTHOR,
                                    Work.UNOBSERVED)
                            .rows()
                            .accepted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String what) {
        double cpu =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%8.1f s %8.1f CPU-s  %s%n",
                (System.nanoTime() - began) / 1e9,
                cpu,
                what);
    }
}
