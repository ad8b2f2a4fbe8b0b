// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.kernel.internal.Version;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// The folder of the graph and what it says about itself before anything in it is opened: which
/// format, which engine, whether its making was finished, whether it was closed.
///
/// The engine is not asked, because a store of another version can keep it from ever answering.
final class GraphFolder {

    /// Version of what the graph looks like; a graph of another one is made anew.
    static final long FORMAT = 1;

    private static final long MEGABYTE = 1_000_000;
    private static final String ABOUT = "about.properties";
    private static final String UNFINISHED = "unfinished";
    private static final String OPEN = "open";
    private static final String SET_ASIDE = ".set-aside-";

    private final Path path;

    GraphFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /// Version of the engine that writes.
    static String engine() {
        return Version.getNeo4jVersion();
    }

    static Path logSettings(Path folder) {
        return folder.resolve("conf").resolve("store-logs.xml");
    }

    /// Whether there is anything in it.
    boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    /// Why what is in it cannot be used, if so.
    Optional<String> doubt() throws IOException {
        Path about = path.resolve(ABOUT);
        if (isUnfinished()) {
            return Optional.of("the last making of the graph was not finished");
        }
        if (!Files.isRegularFile(about)) {
            return Optional.of("the graph folder does not say what is in it");
        }
        Properties said = new Properties();
        try {
            said.load(new StringReader(Files.readString(about, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("what the graph folder says of itself is not readable");
        }
        if (!Long.toString(FORMAT).equals(said.getProperty("format"))
                || !engine().equals(said.getProperty("engine"))) {
            return Optional.of("the graph was written by another version of the program");
        }
        return Optional.empty();
    }

    /// Prepares an empty folder for a new graph, which counts as unfinished until [#finish].
    void begin() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(UNFINISHED), "");
        Path logSettings = logSettings(path);
        Files.createDirectories(logSettings.resolveSibling("."));
        try (InputStream in = GraphFolder.class.getResourceAsStream("store-logs.xml")) {
            if (in == null) {
                throw new IllegalStateException("the log settings are missing from the program");
            }
            Files.copy(in, logSettings, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    boolean isUnfinished() {
        return Files.exists(path.resolve(UNFINISHED));
    }

    /// A full disk is found before anything is written, because the engine does not come back from
    /// one by itself.
    ///
    /// @throws IOException if there is less room than that, with how much is needed
    void requireRoomFor(long bytes) throws IOException {
        Files.createDirectories(path);
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < bytes) {
            throw new IOException(
                    "the graph needs about %d MB and the disk has %d MB left: make room and try again"
                            .formatted(bytes / MEGABYTE, free / MEGABYTE));
        }
    }

    void finish() throws IOException {
        Path draft = path.resolve(ABOUT + ".draft");
        Files.writeString(draft, "format=%d\nengine=%s\n".formatted(FORMAT, engine()));
        Files.move(draft, path.resolve(ABOUT), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(path.resolve(UNFINISHED));
    }

    /// Whether the store was not closed the last time it was open. Its files may then lack what had
    /// not been written out, and their sums say nothing.
    boolean wasLeftOpen() {
        return Files.exists(path.resolve(OPEN));
    }

    void markOpen() throws IOException {
        Files.writeString(path.resolve(OPEN), "");
    }

    void markClosed() throws IOException {
        Files.deleteIfExists(path.resolve(OPEN));
    }

    /// Keeps the folder beside the case's, for whoever wants to look into it, in place of the one
    /// kept before.
    void setAside() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        int last = 0;
        for (Path kept : setAsides()) {
            last = Math.max(last, number(kept));
            delete(kept);
        }
        Files.move(path, path.resolveSibling(path.getFileName() + SET_ASIDE + (last + 1)));
    }

    private List<Path> setAsides() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(path.resolveSibling("."))) {
            siblings.filter(sibling -> number(sibling) > 0).forEach(found::add);
        }
        return found;
    }

    /// The number of a folder set aside, 0 for anything else.
    private int number(Path sibling) {
        String start = path.getFileName() + SET_ASIDE;
        String name = sibling.getFileName().toString();
        String digits = name.startsWith(start) ? name.substring(start.length()) : "";
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    void delete() throws IOException {
        delete(path);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, IOException failure)
                            throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
