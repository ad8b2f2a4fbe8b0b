// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.importers.csv.CsvFormat;
import org.tributary.importers.excel.XlsReader;
import org.tributary.importers.excel.XlsxReader;
import org.tributary.importers.format.FormatReader;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.message.bai2.Bai2Reader;
import org.tributary.importers.message.iso20022.Iso20022Reader;
import org.tributary.importers.message.ofx.OfxReader;
import org.tributary.importers.message.qif.QifReader;
import org.tributary.importers.message.swift.SwiftReader;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.ProfileText;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.tabular.TableFormat;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The face of the importers: looks at a file, proposes how to read it, and reads it.
///
/// Immutable and thread-safe. Nothing here writes; rows go to whoever is given as sink.
public final class Importers {

    /// What recognition looks at, enough for a few thousand rows.
    private static final int HEAD = 1 << 18;

    private final List<FormatReader> formats;
    private final ProfileLibrary library;

    /// @param formats the readers, tried in this order
    public Importers(List<FormatReader> formats, ProfileLibrary library) {
        this.formats = List.copyOf(formats);
        this.library = library;
    }

    /// With every format and profile the program ships with.
    public static Importers shipped() {
        CsvFormat csv = new CsvFormat(HeaderWords.shipped());
        return new Importers(
                List.of(
                        new TableFormat(new XlsxReader(), csv),
                        new TableFormat(new XlsReader(), csv),
                        new TableFormat(new OfxReader(), csv),
                        new TableFormat(new Iso20022Reader(), csv),
                        new TableFormat(new SwiftReader(), csv),
                        new TableFormat(new QifReader(), csv),
                        new TableFormat(new Bai2Reader(), csv),
                        csv),
                ProfileLibrary.shipped());
    }

    /// The same readers with other profiles, such as those a user has added.
    public Importers withLibrary(ProfileLibrary other) {
        return new Importers(formats, other);
    }

    public ProfileLibrary library() {
        return library;
    }

    /// Proposes how to read a file.
    ///
    /// @throws IOException if it cannot be read, or no reader takes it
    public Recognised recognise(Path file) throws IOException {
        return recognise(file, Optional.empty(), Settings.NONE);
    }

    /// Proposes how to read a file of which something is known.
    ///
    /// @param chosen the profile the user chose, if any
    /// @param settings what the user fixed besides
    /// @throws IOException if it cannot be read, or no reader takes it
    /// @throws org.tributary.importers.profile.ProfileException if a setting does not fit the file
    public Recognised recognise(Path file, Optional<ImportProfile> chosen, Settings settings)
            throws IOException {
        byte[] head = head(file);
        return reader(file, head).recognise(file, head, new Wish(library, chosen, settings));
    }

    /// The first rows of a file under a profile the user is working on.
    ///
    /// @throws IOException if it cannot be read, or no reader takes it
    public Preview preview(Path file, ImportProfile profile) throws IOException {
        return reader(file, head(file)).preview(file, profile);
    }

    /// What the record needs to know before an import; identifies the file by reading it once.
    ///
    /// @throws IOException if it cannot be read
    public ImportPlan plan(Path file, ImportProfile profile, Work work) throws IOException {
        return new ImportPlan(
                file,
                Fingerprint.of(file, work),
                named(profile),
                ProfileText.write(profile),
                profile.zone());
    }

    /// One name is that of entries by hand.
    private static String named(ImportProfile profile) {
        String name = profile.name();
        return name.equals(EntryNote.PROFILE) ? name + " (file)" : name;
    }

    /// All rows of a file under a profile; reads nothing until asked to.
    ///
    /// @throws IOException if it cannot be read, or no reader takes it
    public RowSource rows(Path file, ImportProfile profile) throws IOException {
        return reader(file, head(file)).rows(file, profile);
    }

    private FormatReader reader(Path file, byte[] head) throws IOException {
        for (FormatReader format : formats) {
            if (format.mayRead(file, head)) {
                return format;
            }
        }
        throw new UnknownFormatException(head);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
