// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.text;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.profile.FieldValue;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.Slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays a report out as text: sections and labels are the steps of the profile's paths, in their
/// order. What is unknown is said in the profile's word for it, what is missing is marked, what is
/// optional and not told is left out. Stateless and thread-safe.
///
/// @param profile one whose form is `text`
public record FormText(FilingProfile profile) {

    public String of(FilingReport report) {
        Map<String, List<Slot>> sections = new LinkedHashMap<>();
        for (Slot slot : profile.slots()) {
            String section = slot.path().substring(0, Math.max(slot.path().indexOf('/'), 0));
            sections.computeIfAbsent(section, k -> new ArrayList<>()).add(slot);
        }
        StringBuilder text = new StringBuilder(profile.name()).append("\n");
        sections.forEach(
                (section, slots) -> {
                    text.append("\n").append(section).append("\n");
                    section(slots, report, text);
                });
        return text.toString();
    }

    /// Fields of one owner stand together, those of its second after all of its first.
    private void section(List<Slot> slots, FilingReport report, StringBuilder text) {
        int from = 0;
        while (from < slots.size()) {
            int to = from + 1;
            String owner = slots.get(from).field().owner();
            while (to < slots.size() && slots.get(to).field().owner().equals(owner)) {
                to++;
            }
            owned(slots.subList(from, to), report, text);
            from = to;
        }
    }

    private void owned(List<Slot> slots, FilingReport report, StringBuilder text) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        for (Slot slot : slots) {
            for (FieldValue value : slot.field().values().apply(report)) {
                String line = line(slot, value.text());
                if (!line.isEmpty()) {
                    lines.computeIfAbsent(value.number(), k -> new ArrayList<>()).add(line);
                }
            }
        }
        String owner = slots.getFirst().field().owner();
        lines.forEach(
                (number, own) -> {
                    if (number > 0) {
                        String name = profile.code("part", owner).orElse(owner);
                        text.append(name).append(' ').append(number).append("\n");
                    }
                    own.forEach(line -> text.append(line).append("\n"));
                });
    }

    private String line(Slot slot, Fact<String> value) {
        String said = said(slot, value);
        if (said.isEmpty()) {
            return "";
        }
        return slot.element().equals("-")
                ? said
                : slot.element() + profile.setting("colon").orElse(": ") + said;
    }

    private String said(Slot slot, Fact<String> value) {
        if (value instanceof Fact.Known(String text)) {
            return word(slot, text);
        }
        return switch (slot.need()) {
            case Slot.Need.Required required -> profile.setting("missing").orElse("[missing]");
            case Slot.Need.OrUnknown(String sign) -> sign;
            case Slot.Need.Optional optional -> "";
        };
    }

    /// Words of ours, such as `PAYER`, in the words of the form.
    private String word(Slot slot, String text) {
        String key = slot.field().key();
        return profile.code(key.substring(key.indexOf('.') + 1), text).orElse(text);
    }
}
