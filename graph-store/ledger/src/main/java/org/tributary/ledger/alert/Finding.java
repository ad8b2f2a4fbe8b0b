// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// One instance of a typology, with its evidence: exact transfers, what was measured beside what
/// was required, and why it is believed. Holds no names; sentences speak of accounts as `{a12}` (an
/// ordinal) and of transfers as `{t34}` (an id). Immutable.
///
/// @param typology key of the typology: `fan-in`
/// @param rules the version of the rules it was found with
/// @param accounts ordinals of all accounts with a part in it, its subject first
/// @param transfers ids of its evidence, in order of time
/// @param amount what was paid in these transfers, per currency
/// @param first the moment of the first of them
/// @param last the moment of the last of them
/// @param measured each limit beside what was measured
/// @param reasons what speaks for and against it
/// @param confidence 1 to 99
/// @param sentence what was seen
/// @param counterfactual the smallest change to one transfer that would silence it, as a
///     sentence; `none found` if there is none
public record Finding(
        String typology,
        String rules,
        List<Integer> accounts,
        List<TransferId> transfers,
        CurrencyTotals amount,
        Instant first,
        Instant last,
        List<Measured> measured,
        List<Reason> reasons,
        int confidence,
        String sentence,
        String counterfactual) {

    /// The counterfactual of a finding that no single change silences.
    public static final String NONE_FOUND = "none found";

    private static final int ID_BYTES = 8;

    /// A limit and what was measured.
    ///
    /// @param parameter its key
    /// @param meaning what it limits, as half a sentence
    /// @param value what was measured, in words
    /// @param limit what was required, in words
    public record Measured(String parameter, String meaning, String value, String limit) {}

    /// Something that speaks for a finding, or against it.
    ///
    /// @param points what it adds to the confidence; negative if it speaks against
    /// @param words half a sentence
    public record Reason(int points, String words) {}

    public Finding {
        accounts = List.copyOf(accounts);
        transfers = List.copyOf(transfers);
        measured = List.copyOf(measured);
        reasons = List.copyOf(reasons);
    }

    /// The account it is about.
    public int subject() {
        return accounts.getFirst();
    }

    /// A name that stays the same as long as typology, subject and transfers do: sixteen
    /// hexadecimal digits.
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(typology.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(subject()).array());
            transfers.forEach(
                    id ->
                            digest.update(
                                    ByteBuffer.allocate(Long.BYTES).putLong(id.value()).array()));
            return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
