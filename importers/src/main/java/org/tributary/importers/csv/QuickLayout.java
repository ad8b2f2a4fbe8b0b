// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.AmountUnit;
import org.tributary.importers.profile.CurrencyPlace;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.RowContent;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where the fields of a plain row stand. Plain rows name payer and receiver by number; what else
/// they say is read as it stands.
///
/// @param fromBank column of the paying bank, [#NONE] if none
/// @param toBank column of the receiving bank, [#NONE] if none
/// @param channel [#NONE] if none
/// @param reference [#NONE] if none
/// @param label [#NONE] if none
record QuickLayout(
        int fromBank,
        int fromAccount,
        int toBank,
        int toAccount,
        int time,
        int paid,
        int paidCurrency,
        int received,
        int receivedCurrency,
        int channel,
        int reference,
        int label) {

    static final int NONE = -1;

    private static final Set<Field> PLAIN =
            EnumSet.of(
                    Field.FROM_BANK,
                    Field.FROM_ACCOUNT,
                    Field.TO_BANK,
                    Field.TO_ACCOUNT,
                    Field.TIME,
                    Field.AMOUNT,
                    Field.AMOUNT_PAID,
                    Field.AMOUNT_RECEIVED,
                    Field.CURRENCY,
                    Field.CURRENCY_PAID,
                    Field.CURRENCY_RECEIVED,
                    Field.CHANNEL,
                    Field.REFERENCE,
                    Field.LABEL);

    /// Whether files of a profile can be read from bytes: their rows are plain, and ASCII stands
    /// for itself in their charset, also within longer characters.
    static boolean fits(ImportProfile profile) {
        Mapping mapping = profile.mapping();
        String charset = profile.dialect().charset().name().toLowerCase(Locale.ROOT);
        boolean asciiInside =
                charset.equals("utf-8")
                        || charset.equals("us-ascii")
                        || charset.startsWith("iso-8859-")
                        || charset.startsWith("windows-125");
        boolean asciiSigns = profile.dialect().separator() < 128 && profile.dialect().quote() < 128;
        boolean plainMoney =
                profile.money().unit() == AmountUnit.WHOLE
                        && profile.money().place() == CurrencyPlace.NAMED
                        && profile.dialect().numbers().decimal() < 128;
        return asciiInside
                && asciiSigns
                && plainMoney
                && profile.kind().rows() == RowContent.TRANSFERS
                && !profile.statement().sign().isOneSided()
                && PLAIN.containsAll(mapping.columns().keySet())
                && profile.missing().isEmpty();
    }

    static QuickLayout of(Mapping mapping) {
        return new QuickLayout(
                at(mapping, Field.FROM_BANK),
                at(mapping, Field.FROM_ACCOUNT),
                at(mapping, Field.TO_BANK),
                at(mapping, Field.TO_ACCOUNT),
                at(mapping, Field.TIME),
                first(mapping, Field.AMOUNT_PAID, Field.AMOUNT, Field.AMOUNT_RECEIVED),
                first(mapping, Field.CURRENCY_PAID, Field.CURRENCY, Field.CURRENCY_RECEIVED),
                first(mapping, Field.AMOUNT_RECEIVED, Field.AMOUNT, Field.AMOUNT_PAID),
                first(mapping, Field.CURRENCY_RECEIVED, Field.CURRENCY, Field.CURRENCY_PAID),
                at(mapping, Field.CHANNEL),
                at(mapping, Field.REFERENCE),
                at(mapping, Field.LABEL));
    }

    private static int at(Mapping mapping, Field field) {
        return mapping.position(field).orElse(NONE);
    }

    private static int first(Mapping mapping, Field wanted, Field second, Field third) {
        int column = at(mapping, wanted);
        if (column == NONE) {
            column = at(mapping, second);
        }
        return column == NONE ? at(mapping, third) : column;
    }
}
