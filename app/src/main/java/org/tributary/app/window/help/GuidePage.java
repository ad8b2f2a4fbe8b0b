// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A page of the guide.
///
/// @param file name of its resource, such as `import.md`; pages link to each other by it
/// @param titleKey key of its title in the list
public record GuidePage(String file, String titleKey) {

    /// All pages in reading order.
    public static final List<GuidePage> ALL =
            List.of(
                    new GuidePage("getting-started.md", "guide.start"),
                    new GuidePage("import.md", "guide.import"),
                    new GuidePage("follow-the-money.md", "guide.follow"),
                    new GuidePage("case-and-report.md", "guide.report"),
                    new GuidePage("command-line.md", "guide.commandLine"),
                    new GuidePage("protection.md", "guide.protection"));

    /// The page as Markdown.
    ///
    /// @throws IllegalStateException if the page does not ship with the program
    String markdown() {
        try (InputStream in =
                GuidePage.class.getResourceAsStream("/org/tributary/app/guide/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The guide lacks the page " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
