// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the header row: the first row as wide as most rows, if it looks unlike a row of values.
public final class HeaderGuess {

    /// How far down a header is looked for; statements put a few lines about the account above it.
    private static final int DEPTH = 30;

    private HeaderGuess() {}

    /// @param rows the first rows of the file without blank lines
    public static Guess<Integer> of(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return new Guess<>(0, 0, "the file has no rows");
        }
        int width = usualWidth(rows);
        for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
            if (rows.get(i).size() >= width) {
                return judge(rows.get(i), i + 1);
            }
        }
        return new Guess<>(0, 0.3, "no row is as wide as the others");
    }

    private static Guess<Integer> judge(List<String> row, int number) {
        int named = 0;
        int values = 0;
        Set<String> distinct = new HashSet<>();
        for (String cell : row) {
            if (cell.isBlank()) {
                continue;
            }
            distinct.add(cell.strip());
            if (cell.chars().anyMatch(Character::isLetter) && !startsLikeValue(cell)) {
                named++;
            } else {
                values++;
            }
        }
        if (named > 0 && values == 0) {
            double confidence = distinct.size() * 2 >= row.size() ? 0.9 : 0.7;
            return new Guess<>(
                    number,
                    confidence,
                    "row %d has words where others have values".formatted(number));
        }
        return new Guess<>(0, 0.8, "the first full row already holds values");
    }

    private static boolean startsLikeValue(String cell) {
        char first = cell.strip().charAt(0);
        return Character.isDigit(first) || first == '-' || first == '+';
    }

    /// The number of cells most rows have; the wider one where two are as frequent.
    public static int usualWidth(List<List<String>> rows) {
        int best = 0;
        long most = 0;
        for (int width : rows.stream().mapToInt(List::size).distinct().sorted().toArray()) {
            long count = rows.stream().filter(row -> row.size() == width).count();
            if (count >= most) {
                most = count;
                best = width;
            }
        }
        return best;
    }
}
