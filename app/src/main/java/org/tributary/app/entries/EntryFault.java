// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import java.util.Locale;

/// Why something cannot be entered as it stands.
///
/// @param field which field is meant: the key of a detail, or `name`, `account`, `source`,
///     `amount`, `day`, `time`, `from`, `to`
/// @param reason what is wrong
/// @param value what was given
public record EntryFault(String field, Reason reason, String value) {

    /// What can be wrong.
    public enum Reason {
        MISSING,
        NOTHING_SAID,
        NO_DAY,
        NO_TIME,
        TO_COME,
        NO_COUNTRY,
        NO_EMAIL,
        NO_PHONE,
        NO_SEX,
        NO_RELATIONSHIP,
        NO_CURRENCY,
        NO_AMOUNT,
        NO_ACCOUNT,
        /// Something was typed and nothing chosen of what it finds.
        NOT_CHOSEN,
        THE_SAME;

        /// `no-day`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// An entry cannot be made. The message names fields only, no values.
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient EntryFault fault;

        public RefusedException(EntryFault fault) {
            super("%s: %s".formatted(fault.field(), fault.reason().key()));
            this.fault = fault;
        }

        public EntryFault fault() {
            return fault;
        }
    }
}
