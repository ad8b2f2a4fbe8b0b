// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.Slot;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The elements of one parent that hold text, in the order the schema wants them, which is that of
/// the alphabet without regard to case.
final class Leaves {

    private final FilingProfile profile;
    private final Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Leaves(FilingProfile profile) {
        this.profile = profile;
    }

    /// A fact in the element the profile gives it, or the sign that it is unknown.
    Leaves fact(String field, Fact<String> fact) {
        Optional<Slot> slot = profile.slot(field);
        if (slot.isEmpty()) {
            return this;
        }
        return switch (fact) {
            case Fact.Known<String> known -> text(slot.get().element(), known.is());
            case Fact.Unknown<String> unknown ->
                    slot.get().unknownSign().map(this::sign).orElse(this);
        };
    }

    /// A word of ours in the form's code.
    Leaves code(String element, String table, Fact<String> word) {
        word.value().ifPresent(w -> texts.put(element, profile.code(table, w).orElse(w)));
        return this;
    }

    /// The sign the form has for a word of ours.
    Leaves signOf(String table, Fact<String> word) {
        word.value().flatMap(w -> profile.code(table, w)).ifPresent(this::sign);
        return this;
    }

    Leaves sign(String element) {
        return text(element, "Y");
    }

    /// Typed fields allow no blanks around and no breaks within.
    Leaves text(String element, String text) {
        texts.put(element, FiledText.line(text));
        return this;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    Map<String, String> texts() {
        return texts;
    }
}
