// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a profile. A profile is text, a line for each thing it says:
///
///     # a remark
///     name = FinCEN SAR
///     field subject.city | Address/RawCityText | or CityUnknownIndicator | 50
///     code identification PASSPORT = 6
///
/// The third column of a field is `required`, `optional` or `or` and the sign that the fact is
/// unknown; the fourth, which may be missing, is the most characters the form takes.
public final class ProfileText {

    private static final Pattern SETTING = Pattern.compile("([a-z.-]+)\\s*=\\s*(.*)");
    private static final Pattern CODE = Pattern.compile("code\\s+([a-z-]+)\\s+(\\S+)\\s*=\\s*(.*)");
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final String OR = "or ";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();

    private ProfileText() {}

    /// @throws IllegalArgumentException naming the line that cannot be understood, and why
    public static FilingProfile read(String key, String text) {
        ProfileText reading = new ProfileText();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reading.line(lines.get(i).strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "profile %s, line %d: %s".formatted(key, i + 1, e.getMessage()), e);
            }
        }
        return new FilingProfile(
                key, reading.settings, new ArrayList<>(reading.slots.values()), reading.codes);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("field ")) {
            slot(line.substring("field ".length()));
            return;
        }
        Matcher code = CODE.matcher(line);
        if (code.matches()) {
            Map<String, String> table =
                    codes.computeIfAbsent(code.group(1), k -> new LinkedHashMap<>());
            requireNew(table.containsKey(code.group(2)), "code " + code.group(2));
            table.put(code.group(2), code.group(3));
            return;
        }
        Matcher setting = SETTING.matcher(line);
        if (!setting.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is neither a setting, a field nor a code".formatted(line));
        }
        requireNew(settings.containsKey(setting.group(1)), setting.group(1));
        settings.put(setting.group(1), setting.group(2));
    }

    private static void requireNew(boolean isThere, String what) {
        if (isThere) {
            throw new IllegalArgumentException("%s is said twice".formatted(what));
        }
    }

    private void slot(String columns) {
        String[] cells = COLUMNS.split(columns.strip(), -1);
        if (cells.length < 3 || cells.length > 4) {
            throw new IllegalArgumentException(
                    "a field has a path, a need and perhaps a limit, in columns parted by |");
        }
        FilingField field =
                FilingFields.byKey(cells[0])
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no field '%s'".formatted(cells[0])));
        OptionalInt limit =
                cells.length == 3
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(cells[3]));
        Slot slot = new Slot(field, cells[1], need(cells[2]), limit);
        requireNew(slots.containsKey(cells[0]), "field " + cells[0]);
        slots.put(cells[0], slot);
    }

    private static Slot.Need need(String word) {
        if (word.equals("required")) {
            return new Slot.Need.Required();
        }
        if (word.equals("optional")) {
            return new Slot.Need.Optional();
        }
        if (word.startsWith(OR) && word.length() > OR.length()) {
            return new Slot.Need.OrUnknown(word.substring(OR.length()).strip());
        }
        throw new IllegalArgumentException(
                "'%s' is not required, optional or 'or' and a sign".formatted(word));
    }
}
