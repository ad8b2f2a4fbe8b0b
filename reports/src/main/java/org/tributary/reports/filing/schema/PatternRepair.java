// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.schema;

/// Repairs patterns the JDK's validator refuses though others take them: a hyphen that stands in
/// the middle of a character class without being part of a range, as in `[0-9-+]`, is written
/// with a backslash. A pattern that is sound stays as it is.
final class PatternRepair {

    private final String pattern;
    private final StringBuilder repaired;
    private int at;

    private PatternRepair(String pattern) {
        this.pattern = pattern;
        this.repaired = new StringBuilder(pattern.length() + 4);
    }

    static String of(String pattern) {
        return new PatternRepair(pattern).repair();
    }

    private String repair() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == '[') {
                characterClass();
            } else {
                take();
            }
        }
        return repaired.toString();
    }

    private void characterClass() {
        take();
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            take();
        }
        if (at < pattern.length() && pattern.charAt(at) == '-') {
            take();
        }
        // Whether what stands before could be the start of a range.
        boolean open = false;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at);
            if (c == '[') {
                characterClass();
                open = false;
            } else if (c == '-' && (subtracts() || isLast())) {
                take();
            } else if (c == '-' && open && endsRange()) {
                take();
                one();
                open = false;
            } else if (c == '-') {
                repaired.append("\\-");
                at++;
                open = false;
            } else {
                open = one();
            }
        }
        if (at < pattern.length()) {
            take();
        }
    }

    /// `[a-z-[aeiou]]` takes a class away.
    private boolean subtracts() {
        return at + 1 < pattern.length() && pattern.charAt(at + 1) == '[';
    }

    /// A hyphen at the end of a class is one for everybody.
    private boolean isLast() {
        return at + 1 >= pattern.length() || pattern.charAt(at + 1) == ']';
    }

    private boolean endsRange() {
        if (at + 1 >= pattern.length()) {
            return false;
        }
        char next = pattern.charAt(at + 1);
        if (next == '\\') {
            return at + 2 < pattern.length() && !isMultiple(pattern.charAt(at + 2));
        }
        return next != ']' && next != '-';
    }

    /// Takes one character or escape.
    ///
    /// @return whether a range may start with it
    private boolean one() {
        if (pattern.charAt(at) != '\\') {
            take();
            return true;
        }
        boolean single = at + 1 < pattern.length() && !isMultiple(pattern.charAt(at + 1));
        escape();
        return single;
    }

    /// An escape such as `\\d` stands for many characters, and no range starts or ends with it.
    private static boolean isMultiple(char escaped) {
        return "sSiIcCdDwWpP".indexOf(escaped) >= 0;
    }

    private void escape() {
        take();
        if (at < pattern.length()) {
            take();
        }
    }

    private void take() {
        repaired.append(pattern.charAt(at++));
    }
}
