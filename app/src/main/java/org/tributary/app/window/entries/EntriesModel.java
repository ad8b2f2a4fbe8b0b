// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.KeptEntry;
import org.tributary.ledger.account.PartyDetail;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page shows. Belongs to the screen thread.
final class EntriesModel {

    /// What is being entered; empty for who files.
    private final ObjectProperty<Optional<EntryKind>> kind =
            new SimpleObjectProperty<>(Optional.of(EntryKind.NAME));
    private final WhoPick party;
    private final WhoPick account;
    private final WhoPick from;
    private final WhoPick to;
    private final Map<PartyDetail, StringProperty> details = new EnumMap<>(PartyDetail.class);
    private final Map<String, StringProperty> words = new HashMap<>();
    private final ObjectProperty<Called> called = new SimpleObjectProperty<>(Called.PERSON);
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<List<KeptEntry>> entries = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<KeptEntry>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<KeptEntry>> marked = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<KeptEntry>> corrected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> wanted =
            new SimpleObjectProperty<>(Optional.empty());

    /// What kind of party a name is of.
    enum Called {
        PERSON,
        ORGANISATION
    }

    EntriesModel(WhoPick party, WhoPick account, WhoPick from, WhoPick to) {
        this.party = party;
        this.account = account;
        this.from = from;
        this.to = to;
        for (PartyDetail detail : PartyDetail.values()) {
            details.put(detail, new SimpleStringProperty(""));
        }
    }

    ObjectProperty<Optional<EntryKind>> kind() {
        return kind;
    }

    /// Whom it is about; nobody chosen means somebody new.
    WhoPick party() {
        return party;
    }

    WhoPick account() {
        return account;
    }

    /// Who gave cash, and who got it.
    WhoPick from() {
        return from;
    }

    WhoPick to() {
        return to;
    }

    StringProperty detail(PartyDetail detail) {
        return details.computeIfAbsent(detail, _ -> new SimpleStringProperty(""));
    }

    /// A field that is no detail of a party: `name`, `amount`, `filer.name`.
    StringProperty word(String field) {
        return words.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    ObjectProperty<Called> called() {
        return called;
    }

    StringProperty source() {
        return source;
    }

    /// What is wrong, in words.
    StringProperty problem() {
        return problem;
    }

    /// What was done last, in words.
    StringProperty told() {
        return told;
    }

    BooleanProperty busy() {
        return busy;
    }

    /// What was entered, the newest first.
    ObjectProperty<List<KeptEntry>> entries() {
        return entries;
    }

    ObjectProperty<Optional<KeptEntry>> selected() {
        return selected;
    }

    /// All rows that are selected.
    ObjectProperty<List<KeptEntry>> marked() {
        return marked;
    }

    /// The entry that is being corrected.
    ObjectProperty<Optional<KeptEntry>> corrected() {
        return corrected;
    }

    /// The field that is to have the focus: a detail's key or a word.
    ObjectProperty<Optional<String>> wanted() {
        return wanted;
    }

    /// Empties what was typed, but not whom it is about.
    void emptied() {
        details.values().forEach(value -> value.set(""));
        words.forEach(
                (field, value) -> {
                    if (field.indexOf('.') < 0) {
                        value.set("");
                    }
                });
        problem.set("");
        corrected.set(Optional.empty());
    }
}
