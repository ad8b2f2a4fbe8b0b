// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.ofx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of OFX: escaped signs, dates, amounts.
final class OfxText {

    private static final Pattern ESCAPE = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");
    private static final Pattern DATE =
            Pattern.compile(
                    "([0-9]{4})([0-9]{2})([0-9]{2})(?:([0-9]{2})([0-9]{2})([0-9]{2})?(\\.[0-9]+)?)?"
                        + "\\s*(?:\\[([+-]?[0-9]{1,2})(?:\\.([0-9]{1,2}))?(?::[^\\]]*)?\\]|\\[(GMT|UTC)\\])?");
    private static final int MINUTES = 60;

    private OfxText() {}

    /// The predefined entities and numbers of characters; anything else stays as it stands.
    static String unescaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String sign = sign(matcher.group(1)).orElse(matcher.group());
            matcher.appendReplacement(out, Matcher.quoteReplacement(sign));
        }
        return matcher.appendTail(out).toString();
    }

    private static Optional<String> sign(String name) {
        return switch (name) {
            case "amp" -> Optional.of("&");
            case "lt" -> Optional.of("<");
            case "gt" -> Optional.of(">");
            case "quot" -> Optional.of("\"");
            case "apos" -> Optional.of("'");
            case "nbsp" -> Optional.of(" ");
            default -> name.startsWith("#") ? numbered(name.substring(1)) : Optional.empty();
        };
    }

    private static Optional<String> numbered(String number) {
        try {
            boolean hex = number.startsWith("x") || number.startsWith("X");
            int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isDefined(code) && Character.getType(code) != Character.SURROGATE
                    ? Optional.of(Character.toString(code))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// `20240131120000.000[-5:EST]` as `2024-01-31T12:00:00.000-05:00`, `20240131` as
    /// `2024-01-31`; any other text as it stands, to be refused as a time. OFX reads a time
    /// without a zone as Greenwich time; here the zone of the profile decides.
    static String time(String text) {
        Matcher m = DATE.matcher(text.strip());
        if (!m.matches()) {
            return text;
        }
        String date = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        if (m.group(4) == null) {
            return date;
        }
        String seconds = m.group(6) == null ? "" : ":" + m.group(6) + orNothing(m.group(7));
        return date + "T" + m.group(4) + ":" + m.group(5) + seconds + zone(m);
    }

    private static String zone(Matcher m) {
        return m.group(10) == null ? offset(m.group(8), m.group(9)) : "Z";
    }

    /// Hours and their hundredths, `5.30` being used for half an hour as well as `5.50`.
    private static String offset(String hours, String fraction) {
        if (hours == null) {
            return "";
        }
        int whole = Integer.parseInt(hours.replace("+", ""));
        int minutes = 0;
        if (fraction != null) {
            int part = Integer.parseInt(fraction.length() == 1 ? fraction + "0" : fraction);
            minutes = part == 30 || part == 45 ? part : part * MINUTES / 100;
        }
        return "%s%02d:%02d".formatted(hours.startsWith("-") ? "-" : "+", Math.abs(whole), minutes);
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    /// An amount with a decimal point. OFX allows the comma as well and groups nothing; where both
    /// signs stand, the last one is the decimal sign and the other groups.
    static String amount(String text) {
        String stripped = text.strip().replace(" ", "");
        int comma = stripped.lastIndexOf(',');
        int point = stripped.lastIndexOf('.');
        if (comma >= 0 && point > comma) {
            return stripped.replace(",", "");
        }
        return point < 0 || comma < 0
                ? stripped.replace(',', '.')
                : stripped.replace(".", "").replace(',', '.');
    }
}
