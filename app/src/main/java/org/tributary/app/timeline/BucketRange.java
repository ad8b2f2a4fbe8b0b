// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

/// Some neighbouring buckets, at least one.
///
/// @param first index of the first
/// @param end index after the last
public record BucketRange(int first, int end) {

    /// @throws IllegalArgumentException if it holds no bucket
    public BucketRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a range of buckets holds at least one");
        }
    }

    /// What lies between two edges in any order, widened to one bucket and kept within `size`.
    public static BucketRange between(int one, int other, int size) {
        int first = Math.clamp(Math.min(one, other), 0, size - 1);
        int end = Math.clamp(Math.max(one, other), first + 1, size);
        return new BucketRange(first, end);
    }

    public int length() {
        return end - first;
    }

    /// As long, that many buckets later, but within `size`.
    public BucketRange moved(int by, int size) {
        int start = Math.clamp(first + by, 0, Math.max(0, size - length()));
        return new BucketRange(start, Math.min(size, start + length()));
    }

    /// With an end that many buckets later, but at least one long and within `size`.
    public BucketRange resized(int by, int size) {
        return new BucketRange(first, Math.clamp(end + by, first + 1, size));
    }
}
