// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One message as it stands in the file: its header blocks and the fields of its text. Remembers
/// which fields were asked for, so that the rest can be kept as well. Not thread-safe.
final class FinMessage {

    private static final Pattern USER = Pattern.compile("\\{([0-9]{3}):([^{}]*)\\}");

    private final long line;
    private final String basic;
    private final String application;
    private final String user;
    private final String raw;
    private final String fault;
    private final List<FinField> fields;
    private final Set<FinField> asked = new HashSet<>();

    /// @param basic content of block 1
    /// @param application content of block 2
    /// @param user content of block 3
    /// @param fields of block 4
    /// @param raw the message as it stands, shortened
    /// @param fault what is wrong with its outer form, empty if nothing is
    FinMessage(
            long line,
            String basic,
            String application,
            String user,
            List<FinField> fields,
            String raw,
            String fault) {
        this.line = line;
        this.basic = basic;
        this.application = application;
        this.user = user;
        this.fields = List.copyOf(fields);
        this.raw = raw;
        this.fault = fault;
    }

    long line() {
        return line;
    }

    String raw() {
        return raw;
    }

    String fault() {
        return fault;
    }

    List<FinField> fields() {
        return fields;
    }

    /// Whether this is no user message but an acknowledgement of the network (service 21).
    boolean isService() {
        return application.isEmpty() && basic.startsWith("21", 1);
    }

    /// Terminal, session and sequence number, the same in a message and its acknowledgement.
    String session() {
        return basic.length() > 3 ? basic.substring(3) : "";
    }

    /// `103`; inferred from its fields where there is no block 2.
    String type() {
        if (application.length() >= 4) {
            return application.substring(1, 4);
        }
        return hasFields("60") && hasFields("62")
                ? "940"
                : hasFields("34") && hasFields("13")
                        ? "942"
                        : hasFields("61") || hasFields("60")
                                ? "940"
                                : hasFields("32") && hasFields("59") ? "103" : "";
    }

    private boolean hasFields(String number) {
        return fields.stream().anyMatch(f -> f.is(number));
    }

    /// BIC of the bank that sent the message, empty if there is none.
    String sender() {
        return isOutput() ? terminal(mir(), 6) : terminal(basic, 3);
    }

    /// BIC of the bank it went to.
    String receiver() {
        return isOutput() ? terminal(basic, 3) : terminal(application, 4);
    }

    /// When the sender handed a delivered message in: date and time at the sender, if it says.
    Optional<String> sent() {
        String mir = mir();
        if (mir.length() < 6 || application.length() < 8) {
            return Optional.empty();
        }
        String time = application.substring(4, 8);
        return FinDates.date(mir.substring(0, 6))
                .filter(d -> time.matches("[0-2][0-9][0-5][0-9]"))
                .map(d -> d + "T" + time.substring(0, 2) + ":" + time.substring(2));
    }

    private boolean isOutput() {
        return application.startsWith("O");
    }

    /// The message input reference of a delivered message: date, terminal, session, sequence.
    private String mir() {
        return isOutput() && application.length() > 8 ? application.substring(8) : "";
    }

    /// The BIC in a terminal address of twelve characters: the ninth is the terminal's.
    private static String terminal(String block, int from) {
        if (block.length() < from + 8) {
            return "";
        }
        String bic = block.substring(from, from + 8);
        boolean branch = block.length() >= from + 12;
        return Numbering.bank(branch ? bic + block.substring(from + 9, from + 12) : bic);
    }

    /// A field of the user header, such as 121 for the unique end-to-end reference.
    String user(String tag) {
        Matcher matcher = USER.matcher(user);
        while (matcher.find()) {
            if (matcher.group(1).equals(tag)) {
                return matcher.group(2).strip();
            }
        }
        return "";
    }

    /// The first field of a number, whatever its option.
    Optional<FinField> field(String number) {
        return field(number, fields);
    }

    /// The first such field among some of the message's fields.
    Optional<FinField> field(String number, List<FinField> among) {
        Optional<FinField> found = among.stream().filter(f -> f.is(number)).findFirst();
        found.ifPresent(asked::add);
        return found;
    }

    /// The text of the first field of a number, empty if there is none.
    String text(String number) {
        return field(number).map(FinField::text).orElse("");
    }

    boolean wasAsked(FinField field) {
        return asked.contains(field);
    }
}
