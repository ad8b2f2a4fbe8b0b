// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.library.TypologyPage;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.check.CheckTable;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A page of the guide. Pages link to each other by their files.
sealed interface GuidePage {

    /// Its name, such as `import.md`.
    String file();

    /// Its title in the list.
    String title(Texts texts);

    /// The page as Markdown.
    ///
    /// @throws IllegalStateException if the page does not ship with the program
    String markdown();

    /// A page written by hand, from a resource; that of typologies ends with their list.
    ///
    /// @param titleKey key of its title
    record Written(String file, String titleKey) implements GuidePage {

        @Override
        public String title(Texts texts) {
            return texts.of(titleKey);
        }

        @Override
        public String markdown() {
            return this.equals(GuidePages.TYPOLOGIES)
                    ? text() + "\n" + TypologyPage.list()
                    : text();
        }

        private String text() {
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

    /// A typology's page, made from its card and its limits.
    record OfTypology(TypologyLibrary.Entry entry) implements GuidePage {

        @Override
        public String file() {
            return TypologyPage.file(entry);
        }

        @Override
        public String title(Texts texts) {
            return entry.typology().number() + "  " + entry.typology().name();
        }

        @Override
        public String markdown() {
            return TypologyPage.of(entry);
        }
    }

    /// The checks of a form before it is filed, made from the checks themselves.
    ///
    /// @param key of the form's profile
    record OfChecks(String key) implements GuidePage {

        @Override
        public String file() {
            return "filing-" + key + ".md";
        }

        @Override
        public String title(Texts texts) {
            return texts.of("guide.checks", FilingProfiles.load(key).name());
        }

        @Override
        public String markdown() {
            return CheckTable.of(FilingProfiles.load(key));
        }
    }
}
