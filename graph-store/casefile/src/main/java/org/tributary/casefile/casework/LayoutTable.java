// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.store.Sql;

import java.util.List;
import java.util.Optional;

/// Picture states kept under a name.
///
/// @param sql the view or transaction they are read or written in
public record LayoutTable(Sql sql) {

    public Optional<String> state(String name) {
        return sql.first(
                "SELECT picture_state FROM layout WHERE name = ?", row -> row.getString(1), name);
    }

    /// Names that begin with `prefix`, in the order of their characters.
    public List<String> names(String prefix) {
        return sql.list(
                "SELECT name FROM layout WHERE substr(name, 1, length(?)) = ? ORDER BY name",
                row -> row.getString(1),
                prefix,
                prefix);
    }

    void save(String name, String state) {
        sql.run("INSERT OR REPLACE INTO layout VALUES (?,?)", name, state);
    }

    void rename(String name, String newName) {
        existing(name);
        refuseUnfit(newName);
        sql.run("UPDATE layout SET name = ? WHERE name = ?", newName, name);
    }

    String delete(String name) {
        String state = existing(name);
        sql.run("DELETE FROM layout WHERE name = ?", name);
        return state;
    }

    void refuseUnfit(String newName) {
        if (newName.isBlank()) {
            throw new IllegalArgumentException("a picture needs a name");
        }
        if (state(newName).isPresent()) {
            throw new IllegalArgumentException("there is a picture of that name already");
        }
    }

    private String existing(String name) {
        return state(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no picture of that name"));
    }
}
