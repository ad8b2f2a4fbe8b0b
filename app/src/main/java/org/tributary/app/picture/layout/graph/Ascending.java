// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

/// The places nearest to many wishes that keep an order: a regression on ascending values by the
/// pool of adjacent violators (Barlow and others 1972, "Statistical inference under order
/// restrictions"). Pure functions.
public final class Ascending {

    private Ascending() {}

    /// Changes the values, as little as possible in weighted squares, until none is below the one
    /// before it.
    ///
    /// @param weights how much each value is worth, above 0
    public static void pool(double[] values, double[] weights) {
        double[] mean = new double[values.length];
        double[] weight = new double[values.length];
        int[] end = new int[values.length];
        int blocks = 0;
        for (int i = 0; i < values.length; i++) {
            mean[blocks] = values[i];
            weight[blocks] = weights[i];
            end[blocks++] = i + 1;
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                double both = weight[blocks - 2] + weight[blocks - 1];
                mean[blocks - 2] =
                        (mean[blocks - 2] * weight[blocks - 2]
                                        + mean[blocks - 1] * weight[blocks - 1])
                                / both;
                weight[blocks - 2] = both;
                end[blocks - 2] = end[blocks - 1];
                blocks--;
            }
        }
        for (int block = 0, i = 0; block < blocks; block++) {
            for (; i < end[block]; i++) {
                values[i] = mean[block];
            }
        }
    }
}
