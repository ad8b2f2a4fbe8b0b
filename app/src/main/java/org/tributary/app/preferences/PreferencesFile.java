// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The file preferences are kept in: `preferences.json` of a folder. It is replaced whole, so
/// that a crash leaves the old or the new one. Calls may come from any thread; two programs
/// that save at the same time both leave a whole file, the later one's.
public final class PreferencesFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// What was found at the start.
    ///
    /// @param preferences what to work with
    /// @param damaged where a file that could not be read was put aside; the user is told
    public record Loaded(Preferences preferences, Optional<Path> damaged) {}

    private final Path folder;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    /// @param folder the user's configuration folder of this program; made when first saved
    /// @param clock names files that are put aside
    public PreferencesFile(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The folder of the user's own import profiles; need not exist.
    public Path profiles() {
        return folder.resolve("profiles");
    }

    /// The folder of the user's settings; made when something is first saved.
    public Path settings() {
        return folder;
    }

    /// The folder of what the user's authorities publish for their forms; need not exist.
    public Path forms() {
        return folder.resolve("forms");
    }

    /// The folder of the keys people sign with; need not exist.
    public Path keys() {
        return folder.resolve("keys");
    }

    /// Reads the file. A file that is damaged is put aside and the defaults are taken; where
    /// there is none, or it may not be read, the defaults are taken as well.
    public synchronized Loaded load() {
        if (!Files.exists(file())) {
            return new Loaded(Preferences.DEFAULTS, Optional.empty());
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file());
        } catch (IOException e) {
            return new Loaded(Preferences.DEFAULTS, Optional.empty());
        }
        try {
            return new Loaded(
                    json.readValue(bytes, PreferencesJson.class).read(), Optional.empty());
        } catch (JacksonException
                | IllegalArgumentException
                | NullPointerException
                | java.time.DateTimeException e) {
            return new Loaded(Preferences.DEFAULTS, putAside());
        }
    }

    /// Replaces the file.
    ///
    /// @throws IOException if the folder cannot be written to; the old file is then still
    ///     there
    public synchronized void save(Preferences preferences) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "preferences", ".new");
        try {
            write(fresh, json.writeValueAsBytes(PreferencesJson.of(preferences)));
            replace(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(
                    fresh,
                    file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Optional<Path> putAside() {
        Path aside =
                folder.resolve("preferences.damaged-" + STAMP.format(clock.instant()) + ".json");
        try {
            return Optional.of(Files.move(file(), aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path file() {
        return folder.resolve("preferences.json");
    }
}
