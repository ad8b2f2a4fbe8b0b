// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.stress;

import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.SplittableRandom;

/// Multidimensional scaling by the distances to a few pivots (Brandes and Pich 2007, "Eigensolver
/// methods for progressive multidimensional scaling of large data"): the two directions in which
/// the distances differ most. Pure functions.
final class PivotScaling {

    private static final int ROUNDS = 100;

    private PivotScaling() {}

    static Points of(Pivots pivots, int size, long seed, Work work) {
        int count = pivots.count();
        double[] centred = centred(pivots, size);
        double[][] product = product(centred, size, count, work);
        SplittableRandom random = new SplittableRandom(seed);
        double[] first = eigenvector(product, random, new double[count]);
        double[] second = eigenvector(product, random, first);
        Points points = new Points(size);
        for (int i = 0; i < size; i++) {
            for (int p = 0; p < count; p++) {
                points.x[i] += centred[i * count + p] * first[p];
                points.y[i] += centred[i * count + p] * second[p];
            }
        }
        return points;
    }

    /// Squared distances, less the means of rows and columns.
    private static double[] centred(Pivots pivots, int size) {
        int count = pivots.count();
        double[] squares = new double[size * count];
        double[] columns = new double[count];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            for (int p = 0; p < count; p++) {
                double hops = pivots.hops(i, p);
                squares[i * count + p] = hops * hops;
                columns[p] += hops * hops / size;
                mean += hops * hops / size / count;
            }
        }
        for (int i = 0; i < size; i++) {
            double row = 0;
            for (int p = 0; p < count; p++) {
                row += squares[i * count + p] / count;
            }
            for (int p = 0; p < count; p++) {
                int at = i * count + p;
                squares[at] = (row + columns[p] - mean - squares[at]) / 2;
            }
        }
        return squares;
    }

    private static double[][] product(double[] centred, int size, int count, Work work) {
        double[][] product = new double[count][count];
        for (int p = 0; p < count; p++) {
            work.checkCancelled();
            for (int q = p; q < count; q++) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += centred[i * count + p] * centred[i * count + q];
                }
                product[p][q] = sum;
                product[q][p] = sum;
            }
        }
        return product;
    }

    /// The direction of the largest share that is at right angles to the one given.
    private static double[] eigenvector(
            double[][] matrix, SplittableRandom random, double[] other) {
        double[] vector = new double[matrix.length];
        for (int p = 0; p < vector.length; p++) {
            vector[p] = random.nextDouble() - 0.5;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[vector.length];
            for (int p = 0; p < next.length; p++) {
                for (int q = 0; q < next.length; q++) {
                    next[p] += matrix[p][q] * vector[q];
                }
            }
            double along = 0;
            for (int p = 0; p < next.length; p++) {
                along += next[p] * other[p];
            }
            double length = 0;
            for (int p = 0; p < next.length; p++) {
                next[p] -= along * other[p];
                length += next[p] * next[p];
            }
            if (length <= 1e-18) {
                return vector;
            }
            for (int p = 0; p < next.length; p++) {
                vector[p] = next[p] / Math.sqrt(length);
            }
        }
        return vector;
    }
}
