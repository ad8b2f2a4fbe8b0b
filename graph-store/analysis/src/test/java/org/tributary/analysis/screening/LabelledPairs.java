// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameKind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/// The labelled pairs of names of OpenSanctions' nomenklatura (MIT, see
/// `LICENSE.nomenklatura` beside them), in two halves.
///
/// The halves were fixed before anything was tuned: SHA-256 of both names in their order of
/// code units with a line break between them; an even first byte is the half for tuning.
record LabelledPairs(List<Pair> tuning, List<Pair> heldOut) {

    record Pair(NameKind kind, String first, String second, boolean same) {

        private boolean isForTuning() {
            String low = first.compareTo(second) <= 0 ? first : second;
            String high = first.compareTo(second) <= 0 ? second : first;
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest((low + "\n" + high).getBytes(StandardCharsets.UTF_8));
                return digest[0] % 2 == 0;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static LabelledPairs read() throws IOException {
        List<Pair> tuning = new ArrayList<>();
        List<Pair> heldOut = new ArrayList<>();
        try (InputStream in =
                LabelledPairs.class.getResourceAsStream("nomenklatura-name-cases.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(LabelledPairs::cells)
                    .map(c -> new Pair(kind(c.get(1)), c.get(2), c.get(3), c.get(4).equals("true")))
                    .forEach(pair -> (pair.isForTuning() ? tuning : heldOut).add(pair));
        }
        return new LabelledPairs(tuning, heldOut);
    }

    private static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization" -> NameKind.ORGANISATION;
            case "Vessel" -> NameKind.VESSEL;
            default -> NameKind.UNKNOWN;
        };
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
