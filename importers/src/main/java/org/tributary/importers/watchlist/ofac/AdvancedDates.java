// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.ofac;

import org.tributary.importers.watchlist.read.XmlTree;

import java.util.Locale;

/// Periods of the advanced format in the words dates of birth are read from. Stateless.
final class AdvancedDates {

    private AdvancedDates() {}

    /// A period from its first possible day to its last: one day, or a span.
    static String words(XmlTree period) {
        String first = day(period.at("Start/From"));
        String last = day(period.at("End/To"));
        if (last.isEmpty()) {
            last = day(period.at("Start/To"));
        }
        boolean about =
                period.at("Start").attribute("Approximate").equals("true")
                        || period.at("End").attribute("Approximate").equals("true");
        String span = last.isEmpty() || last.equals(first) ? first : first + " to " + last;
        return about && !span.isEmpty() ? "circa " + span : span;
    }

    private static String day(XmlTree at) {
        if (at.get("Year").isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder(at.get("Year"));
        for (String part : new String[] {at.get("Month"), at.get("Day")}) {
            if (part.matches("\\d{1,2}")) {
                words.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(part)));
            } else {
                break;
            }
        }
        return words.toString();
    }
}
