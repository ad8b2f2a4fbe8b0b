// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.alert.ScorePart;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A group of accounts with its score. Holds no names. Not to be changed.
///
/// @param method what makes it a cluster
/// @param members ordinals of its accounts, ascending
/// @param core positions of the payments that make it one, ascending
/// @param parts what its score is made of
@SuppressWarnings("ArrayRecordComponent") // ordinals and positions, never compared as values
public record Cluster(ClusterMethod method, int[] members, int[] core, List<ScorePart> parts) {

    private static final int MOST = 100;
    private static final int ID_BYTES = 6;

    public Cluster {
        parts = List.copyOf(parts);
    }

    /// 0 to 100; by it clusters are ranked.
    public int score() {
        return Math.clamp(points(), 0, MOST);
    }

    /// The sum of its parts, unlimited.
    int points() {
        return parts.stream().mapToInt(ScorePart::points).sum();
    }

    /// A name that stays the same as long as its members do: twelve hexadecimal digits.
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int member : members) {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(member).array());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
