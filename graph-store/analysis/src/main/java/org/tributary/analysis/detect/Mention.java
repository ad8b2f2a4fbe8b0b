// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How sentences of findings speak of accounts and transfers without knowing their numbers: as
/// marks, which whoever shows the sentence replaces.
public final class Mention {

    private static final Pattern MARK = Pattern.compile("\\{([at])(\\d+)}");

    private Mention() {}

    /// The mark of an account, by its ordinal.
    public static String account(int ordinal) {
        return "{a" + ordinal + "}";
    }

    /// The mark of a transfer, by its id.
    public static String transfer(long id) {
        return "{t" + id + "}";
    }

    /// A sentence with its marks replaced.
    public static String resolve(
            String sentence, IntFunction<String> accounts, LongFunction<String> transfers) {
        return MARK.matcher(sentence)
                .replaceAll(
                        mark ->
                                Matcher.quoteReplacement(
                                        mark.group(1).equals("a")
                                                ? accounts.apply(Integer.parseInt(mark.group(2)))
                                                : transfers.apply(Long.parseLong(mark.group(2)))));
    }
}
