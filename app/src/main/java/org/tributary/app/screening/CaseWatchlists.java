// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.importers.Fingerprint;
import org.tributary.importers.watchlist.FoundList;
import org.tributary.importers.watchlist.ListReceipt;
import org.tributary.importers.watchlist.WatchlistFiles;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.watchlist.WatchlistEdition.ListFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads watchlists into a case. Thread-safe; nothing here belongs on the screen thread.
///
/// @param record the case
public record CaseWatchlists(CaseFile record) {

    /// What became of files.
    ///
    /// @param loaded a list each
    /// @param failed what could not be read; it kept nothing else out
    public record Outcome(List<LoadedList> loaded, List<FailedList> failed) {

        public Outcome {
            loaded = List.copyOf(loaded);
            failed = List.copyOf(failed);
        }

        /// Whether anything was refused or could not be read.
        public boolean hasProblems() {
            return !failed.isEmpty() || loaded.stream().anyMatch(l -> l.receipt().refused() > 0);
        }
    }

    /// All editions by number, with whether they count.
    public List<KeptEdition> editions() {
        return record.read(CaseReader::watchlists);
    }

    /// Loads files: finds out what they are, puts those of one list together, and keeps each
    /// list as an edition.
    ///
    /// @param name what the list is to be called, for lists that do not say themselves
    /// @param day when it was published, for lists that do not say themselves
    /// @throws NoSuchFileException if there is no such file; nothing is loaded then
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; lists
    ///     loaded before stay
    public Outcome load(
            List<Path> files,
            Optional<String> name,
            Optional<LocalDate> day,
            Author author,
            Work work)
            throws IOException {
        List<FailedList> failed = new ArrayList<>();
        List<Path> known = new ArrayList<>();
        for (Path file : files) {
            try {
                WatchlistFiles.recognise(List.of(file), name);
                known.add(file);
            } catch (NoSuchFileException e) {
                throw e;
            } catch (IOException e) {
                failed.add(new FailedList(List.of(file), String.valueOf(e.getMessage())));
            }
        }
        List<LoadedList> loaded = new ArrayList<>();
        for (FoundList list : WatchlistFiles.recognise(known, name)) {
            try {
                loaded.add(load(list, day, author, work));
            } catch (IOException e) {
                failed.add(new FailedList(list.files(), String.valueOf(e.getMessage())));
            }
        }
        return new Outcome(loaded, failed);
    }

    private LoadedList load(FoundList list, Optional<LocalDate> day, Author author, Work work)
            throws IOException {
        List<KeptEdition> before = editions();
        Reading reading = new Reading(list, originals(list, work), day);
        WatchlistEdition edition = record.loadWatchlist(reading, author, work);
        ListReceipt receipt = reading.receipt();
        boolean fresh = before.stream().noneMatch(k -> k.edition().equals(edition));
        Optional<WatchlistEdition> previous =
                before.stream()
                        .filter(KeptEdition::isInForce)
                        .map(KeptEdition::edition)
                        .filter(e -> fresh && e.list().equals(edition.list()))
                        .findFirst();
        Optional<EditionDiff> diff =
                previous.map(
                        old -> record.read(r -> r.editionDiff(old.number(), edition.number())));
        KeptEdition kept =
                editions().stream()
                        .filter(k -> k.edition().number() == edition.number())
                        .findFirst()
                        .orElseThrow();
        return new LoadedList(kept, fresh, receipt, previous, diff);
    }

    private static List<ListSource.Original> originals(FoundList list, Work work)
            throws IOException {
        List<ListSource.Original> originals = new ArrayList<>();
        for (Path file : list.files()) {
            SourceFile found = Fingerprint.of(file, work);
            originals.add(
                    new ListSource.Original(
                            file, new ListFile(found.name(), found.sha256(), found.bytes())));
        }
        return originals;
    }

    /// One list being read, with the account of it afterwards. Belongs to one thread.
    private static final class Reading implements ListSource {

        private final FoundList list;
        private final List<Original> originals;
        private final Optional<LocalDate> day;
        private Optional<ListReceipt> receipt = Optional.empty();

        Reading(FoundList list, List<Original> originals, Optional<LocalDate> day) {
            this.list = list;
            this.originals = originals;
            this.day = day;
        }

        @Override
        public List<Original> originals() {
            return originals;
        }

        @Override
        public Told readInto(Sink sink, Work work) throws IOException {
            work.begin("Reading a watchlist", 0);
            ListReceipt read = WatchlistFiles.read(list, sink::take, work);
            receipt = Optional.of(read);
            return new Told(read.list(), read.title(), read.published().or(() -> day));
        }

        ListReceipt receipt() {
            return receipt.orElseThrow();
        }
    }
}
