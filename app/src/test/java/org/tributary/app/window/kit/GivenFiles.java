// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// File dialogs answered beforehand. Remembers what was suggested.
public final class GivenFiles implements FileChoice {

    private final List<String> suggested = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    /// Every question is answered with this from now on.
    public GivenFiles answer(Path file) {
        answer = Optional.of(file);
        return this;
    }

    /// Names suggested for saving, in the order asked.
    public List<String> suggested() {
        return suggested;
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        return answer.stream().toList();
    }

    @Override
    public void show(Path folder) {}

    @Override
    public Optional<Path> folder(String title) {
        return answer;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        suggested.add(suggestedName);
        return answer;
    }
}
