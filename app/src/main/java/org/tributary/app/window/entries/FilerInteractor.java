// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.reports.filing.FilerText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads and keeps who files. What a person wrote into the text by hand beyond the form,
/// remarks and further branches, stays as it is.
final class FilerInteractor {

    private final EntriesModel model;
    private final EntriesKit kit;
    private final Texts texts;
    private final EntriesHost host;
    private List<String> others = List.of();

    FilerInteractor(EntriesModel model, EntriesKit kit, EntriesHost host) {
        this.model = model;
        this.kit = kit;
        texts = kit.texts();
        this.host = host;
    }

    void read() {
        kit.tasks()
                .start(
                        texts.of("entries.task.read"),
                        work -> kit.filers().text(),
                        Outcome.of(this::show));
    }

    private void show(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            String key = equals < 0 ? "" : line.substring(0, equals).strip();
            if (FilerText.keys().contains(key)) {
                facts.put(key, line.substring(equals + 1).strip());
            } else {
                rest.add(line);
            }
        }
        others = rest;
        FilerText.keys().forEach(key -> model.word(key).set(facts.getOrDefault(key, "")));
    }

    /// Keeps what stands in the form.
    void keep() {
        List<String> lines = new ArrayList<>();
        for (String key : FilerText.keys()) {
            String value = model.word(key).get().replaceAll("\\s+", " ").strip();
            if (!value.isEmpty()) {
                lines.add(key + " = " + value);
            }
        }
        lines.addAll(others);
        String text = String.join("\n", lines) + "\n";
        kit.tasks()
                .start(
                        texts.of("entries.task.filer"),
                        work -> {
                            kit.filers().keep(text);
                            return text;
                        },
                        Outcome.<String>of(
                                        kept -> {
                                            told(texts.of("entries.told.filer"), "");
                                            host.filerKept();
                                        })
                                .onFailure(failure -> told("", texts.of("entries.problem.filer"))));
    }

    private void told(String done, String problem) {
        model.told().set(done);
        model.problem().set(problem);
    }
}
