// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.filing.FilingOrder;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerText;
import org.tributary.reports.filing.narrative.NarrativeLanguage;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.ProfileText;
import org.tributary.reports.filing.text.GlossaryCodes;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What `report` is told about the filing pack.
final class FilingOptions {

    /// What forms are called on the command line, and their profiles.
    private static final Map<String, String> FORMS = forms();

    @Option(
            names = "--for",
            paramLabel = "FORM",
            description = "filing pack as well: fincen, goaml, uk, cn or austrac")
    private String form = "";

    @Option(
            names = "--schema",
            paramLabel = "XSD",
            description = "your authority's schema, which goaml is held against")
    private Optional<Path> schema = Optional.empty();

    @Option(
            names = "--filer",
            paramLabel = "FILE",
            description =
                    "who files, a line for each fact: filer.name = My Bank (default: who filed the"
                            + " case's last report)")
    private Optional<Path> filer = Optional.empty();

    @Option(
            names = "--form-profile",
            paramLabel = "FILE",
            description = "your own profile of the form, in the place of the one that comes along")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "glossary codes your authority publishes, a line for each")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            description = "a kind of activity or an indicator, by the form's code; may be repeated")
    private List<String> indicators = List.of();

    @Option(
            names = "--narrative",
            paramLabel = "LANGUAGE",
            description = "language of the draft: en, zh or id (default: that of the form)")
    private String narrative = "";

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("fincen", "fincen-sar");
        forms.put("goaml", "goaml");
        forms.put("uk", "uk-nca");
        forms.put("cn", "cn-key-str");
        forms.put("austrac", "austrac");
        return forms;
    }

    Optional<Path> schema() {
        return schema;
    }

    /// What to prepare: what was chosen and written in the case, and above it what is asked
    /// for here.
    ///
    /// @param saved the draft of a form, by the form's key
    /// @param filed who the case says filed last
    /// @return empty if no filing pack is asked for
    /// @throws UsageException if what is asked for does not exist or a file does not say it
    Optional<FilingOrder> order(
            Function<String, FilingDraft> saved, Optional<String> filed, Author author)
            throws IOException {
        if (form.isEmpty()) {
            return Optional.empty();
        }
        FilingProfile known = readProfile();
        FilingDraft draft = asked(saved.apply(known.key()), known);
        return Optional.of(new FilingOrder(known, draft, readFiler(filed), author));
    }

    /// Codes are added to those of the draft; another language leaves the narrative to the
    /// program, whose sentences alone are in it.
    private FilingDraft asked(FilingDraft saved, FilingProfile known) {
        FilingChoices before = saved.choices().orElseGet(() -> FilingOrder.standard(known));
        String language = language(before.language());
        Set<String> codes = new LinkedHashSet<>(before.indicators());
        codes.addAll(indicators);
        FilingChoices choices =
                before.withLanguage(language).withIndicators(List.copyOf(codes), before.dropped());
        return new FilingDraft(
                saved.form(),
                Optional.of(choices),
                saved.narrative().filter(n -> language.equals(before.language())),
                saved.removed(),
                saved.undoable(),
                saved.redoable(),
                saved.nextNumber());
    }

    private FilingProfile readProfile() throws IOException {
        String key = FORMS.get(form);
        if (key == null) {
            throw new UsageException(
                    "'%s' is no form. Write one of: %s"
                            .formatted(form, String.join(", ", FORMS.keySet())));
        }
        FilingProfile read =
                profile.isPresent()
                        ? read(profile.get(), text -> ProfileText.read(key, text))
                        : FilingProfiles.load(key);
        return glossary.isPresent()
                ? read.with("glossary", read(glossary.get(), GlossaryCodes::read))
                : read;
    }

    private Filer readFiler(Optional<String> filed) throws IOException {
        return filer.isPresent()
                ? read(filer.get(), FilerText::read)
                : FilerText.read(filed.orElse(""));
    }

    private String language(String before) {
        if (narrative.isEmpty()) {
            return before;
        }
        return Arrays.stream(NarrativeLanguage.values())
                .map(NarrativeLanguage::code)
                .filter(narrative::equals)
                .findFirst()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "There are no narratives in '%s'. Write en, zh or id."
                                                .formatted(narrative)));
    }

    private static <T> T read(Path file, Function<String, T> reader) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UsageException("'%s' cannot be read.".formatted(file));
        }
        try {
            return reader.apply(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UsageException("%s: %s".formatted(file.getFileName(), e.getMessage()));
        }
    }
}
