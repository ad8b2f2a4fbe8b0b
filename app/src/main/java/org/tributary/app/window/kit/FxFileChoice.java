// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// [FileChoice] with the computer's own dialogs.
public final class FxFileChoice implements FileChoice {

    private final Supplier<Optional<Window>> owner;
    private final Supplier<Optional<Path>> lastFolder;
    private final Consumer<Path> remember;
    private final Consumer<Path> browser;

    /// @param owner the window the dialogs belong to, once there is one
    /// @param lastFolder where to begin
    /// @param remember told of the folder that was used
    /// @param browser shows a folder
    public FxFileChoice(
            Supplier<Optional<Window>> owner,
            Supplier<Optional<Path>> lastFolder,
            Consumer<Path> remember,
            Consumer<Path> browser) {
        this.owner = owner;
        this.lastFolder = lastFolder;
        this.remember = remember;
        this.browser = browser;
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(window());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remember(chosen.getFirst().toPath().toAbsolutePath().getParent());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        beginning().ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
        chosen.ifPresent(folder -> remember(folder.toAbsolutePath().getParent()));
        return chosen;
    }

    @Override
    public void show(Path folder) {
        browser.accept(folder);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
        chosen.ifPresent(file -> remember(file.toAbsolutePath().getParent()));
        Optional<Path> meant = chosen.flatMap(file -> typed(file, chooser, kinds));
        if (meant.isPresent()) {
            return Files.exists(meant.get())
                    ? save(title, String.valueOf(meant.get().getFileName()), kinds)
                    : meant;
        }
        if (chosen.isEmpty() || endsLike(chosen.get(), kinds)) {
            return chosen;
        }
        Path named = ended(chosen.get(), chooser, kinds);
        // The dialog asked about another name; only it may ask whether to replace this one.
        return Files.exists(named)
                ? save(title, String.valueOf(named.getFileName()), kinds)
                : Optional.of(named);
    }

    /// Some dialogs append the ending of the kind that is chosen in their list to whatever is
    /// typed; an ending that was typed is the one that is meant.
    private static Optional<Path> typed(Path file, FileChooser chooser, List<FileKind> kinds) {
        String name = String.valueOf(file.getFileName());
        return Optional.ofNullable(chooser.getSelectedExtensionFilter())
                .map(filter -> filter.getExtensions().getFirst().replace("*", ""))
                .filter(ending -> !ending.isEmpty() && name.endsWith(ending))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .map(file::resolveSibling)
                .filter(inner -> endsLike(inner, kinds));
    }

    private static boolean endsLike(Path file, List<FileKind> kinds) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return kinds.stream()
                .flatMap(kind -> kind.patterns().stream())
                .anyMatch(pattern -> name.endsWith(pattern.replace("*", "")));
    }

    private static Path ended(Path file, FileChooser chooser, List<FileKind> kinds) {
        String pattern =
                Optional.ofNullable(chooser.getSelectedExtensionFilter())
                        .map(filter -> filter.getExtensions().getFirst())
                        .orElse(kinds.getFirst().patterns().getFirst());
        return file.resolveSibling(file.getFileName() + pattern.replace("*", ""));
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        beginning().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> beginning() {
        return lastFolder.get().filter(Files::isDirectory).map(Path::toFile);
    }

    private void remember(@Nullable Path folder) {
        if (folder != null) {
            remember.accept(folder);
        }
    }

    private @Nullable Window window() {
        return owner.get().orElse(null);
    }
}
