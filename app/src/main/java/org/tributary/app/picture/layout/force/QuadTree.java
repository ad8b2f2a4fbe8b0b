// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.force;

import java.util.Arrays;

/// The points of one round, gathered in squares within squares, after Barnes and Hut (1986, "A
/// hierarchical O(N log N) force-calculation algorithm"). Points are sorted along a Morton curve;
/// cells lie in flat arrays in the order in which they are walked, each with the index of the cell
/// to go on with when it is far enough away to be taken as one. Nothing is allocated from round to
/// round. Confined to one thread.
final class QuadTree {

    /// A cell is taken as one from this many of its widths away, inverted; 1 errs by a few percent
    /// of a force that is small anyway.
    private static final double OPENING = 1.1;

    private static final int BUCKET = 6;
    private static final int BITS = 16;

    private final int size;
    private final long[] keys;
    private final long[] spare;
    private final int[] counts = new int[1 << 11];
    private final double[] px;
    private final double[] py;
    private final double[] pm;
    private final double[] cx;
    private final double[] cy;
    private final double[] mass;
    private final double[] near;
    private final int[] low;
    private final int[] high;
    private final int[] skip;
    private final boolean[] leaf;
    private int cells;

    QuadTree(int size) {
        this.size = size;
        keys = new long[size];
        spare = new long[size];
        px = new double[size];
        py = new double[size];
        pm = new double[size];
        int most = 2 * size + 1;
        cx = new double[most];
        cy = new double[most];
        mass = new double[most];
        near = new double[most];
        low = new int[most];
        high = new int[most];
        skip = new int[most];
        leaf = new boolean[most];
    }

    /// Takes in where everyone is now.
    void build(double[] x, double[] y, double[] weight) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        double width = Math.max(Math.max(right - left, bottom - top), 1e-9) * 1.000001;
        double scale = (1 << BITS) / width;
        for (int i = 0; i < size; i++) {
            long key = spread((int) ((x[i] - left) * scale));
            key |= spread((int) ((y[i] - top) * scale)) << 1;
            keys[i] = key << 32 | i;
        }
        sort();
        for (int k = 0; k < size; k++) {
            int i = (int) keys[k];
            px[k] = x[i];
            py[k] = y[i];
            pm[k] = weight[i];
        }
        cells = 0;
        cell(0, size, 2 * BITS - 2, width);
    }

    /// Every second bit.
    private static long spread(int value) {
        long v = value & 0xFFFF;
        v = (v | v << 8) & 0x00FF00FF;
        v = (v | v << 4) & 0x0F0F0F0F;
        v = (v | v << 2) & 0x33333333;
        return (v | v << 1) & 0x55555555;
    }

    private void sort() {
        if (size < 1_500) {
            Arrays.sort(keys);
            return;
        }
        long[] source = keys;
        long[] target = spare;
        for (int shift = 32; shift < 65; shift += 11) {
            Arrays.fill(counts, 0);
            for (long key : source) {
                counts[(int) (key >>> shift & 2047)]++;
            }
            for (int d = 0, at = 0; d < counts.length; d++) {
                int here = counts[d];
                counts[d] = at;
                at += here;
            }
            for (long key : source) {
                target[counts[(int) (key >>> shift & 2047)]++] = key;
            }
            long[] swap = source;
            source = target;
            target = swap;
        }
        System.arraycopy(source, 0, keys, 0, size);
    }

    private void cell(int from, int until, int atShift, double atWidth) {
        int shift = atShift;
        double width = atWidth;
        long differ = (keys[from] ^ keys[until - 1]) >>> 32;
        // A square whose points are all in one quarter is no square of its own.
        while (shift > 0 && differ >>> shift == 0) {
            shift -= 2;
            width /= 2;
        }
        int c = cells++;
        low[c] = from;
        high[c] = until;
        near[c] = width * width / (OPENING * OPENING);
        leaf[c] = until - from <= BUCKET || differ == 0;
        if (leaf[c]) {
            gather(c);
        } else {
            int start = from;
            while (start < until) {
                int end = quarterEnd(start, until, shift);
                cell(start, end, shift - 2, width / 2);
                start = end;
            }
            gatherCells(c);
        }
        skip[c] = cells;
    }

    private int quarterEnd(int start, int until, int shift) {
        long quarter = keys[start] >>> 32 >>> shift;
        int lo = start + 1;
        int hi = until;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (keys[mid] >>> 32 >>> shift == quarter) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private void gather(int c) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int k = low[c]; k < high[c]; k++) {
            sumX += px[k] * pm[k];
            sumY += py[k] * pm[k];
            sum += pm[k];
        }
        mass[c] = sum;
        cx[c] = sumX / sum;
        cy[c] = sumY / sum;
    }

    private void gatherCells(int c) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int child = c + 1; child < cells; child = skip[child]) {
            sumX += cx[child] * mass[child];
            sumY += cy[child] * mass[child];
            sum += mass[child];
        }
        mass[c] = sum;
        cx[c] = sumX / sum;
        cy[c] = sumY / sum;
    }

    /// Sets how strongly each point is pushed away by all others: by the product of their weights
    /// over their distance.
    void repel(double strength, double[] forceX, double[] forceY) {
        for (int k = 0; k < size; k++) {
            double x = px[k];
            double y = py[k];
            double fx = 0;
            double fy = 0;
            int c = 0;
            while (c < cells) {
                double dx = x - cx[c];
                double dy = y - cy[c];
                double square = dx * dx + dy * dy;
                if (square > near[c] && (k < low[c] || k >= high[c])) {
                    double push = mass[c] / square;
                    fx += dx * push;
                    fy += dy * push;
                    c = skip[c];
                } else if (leaf[c]) {
                    for (int j = low[c]; j < high[c]; j++) {
                        double ex = x - px[j];
                        double ey = y - py[j];
                        // Two in one place leave it in opposite directions.
                        double apart = ex * ex + ey * ey;
                        if (apart < 1e-8 && j != k) {
                            ex = k < j ? -1e-4 : 1e-4;
                            ey = ex * 0.5;
                        }
                        double push = pm[j] / (apart + 1e-8);
                        fx += ex * push;
                        fy += ey * push;
                    }
                    c = skip[c];
                } else {
                    c++;
                }
            }
            int i = (int) keys[k];
            forceX[i] = fx * strength * pm[k];
            forceY[i] = fy * strength * pm[k];
        }
    }
}
