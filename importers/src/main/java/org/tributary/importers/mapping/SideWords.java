// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands headers put together of who and what: `IBAN Auftraggeber`, `Payer IBAN`, `compte du
/// bénéficiaire`, `付款方账号`. A header is understood only if all of its words are. Immutable.
final class SideWords {

    /// Little words between who and what.
    private static final Set<String> BETWEEN =
            Set.of(
                    "de", "du", "del", "della", "dell", "do", "da", "des", "der", "d", "of", "l",
                    "la", "le", "van", "von", "vom", "s", "the", "no", "nr");

    /// Somebody a transfer or a statement names.
    private record Who(String word, Role role) {}

    private enum Role {
        PAYER,
        PAYEE,
        /// Whose statement it is.
        OWN,
        /// On the other side of each row of a statement.
        OTHER
    }

    private final List<Who> who = new ArrayList<>();
    private final Map<String, String> what = new LinkedHashMap<>();

    /// @param lines of the form `payer = from | sender`, keys `payer`, `payee`, `own`, `other`,
    ///     `account`, `name`, `bank` and `country`
    SideWords(List<String> lines) {
        for (String line : lines) {
            int equals = line.indexOf('=');
            String key = line.substring(0, equals).strip();
            for (String word : line.substring(equals + 1).split("\\|")) {
                String plain = HeaderWords.plain(word);
                Optional<Role> role = role(key);
                role.ifPresent(one -> who.add(new Who(plain, one)));
                if (role.isEmpty()) {
                    what.put(plain, key);
                }
            }
        }
        who.sort(Comparator.comparingInt((Who one) -> -one.word().length()));
    }

    private static Optional<Role> role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(key))
                .findFirst();
    }

    /// What a header in plain form stands for; empty if a word of it is not understood.
    Optional<Field> field(String plain) {
        for (Who one : who) {
            Optional<String> rest = without(one.word(), plain);
            Optional<Field> found =
                    rest.map(SideWords::bare)
                            .flatMap(text -> Optional.ofNullable(what.get(text)))
                            .flatMap(key -> field(key, one.role()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The header without a word at its beginning or end. Chinese writes no blank between the two.
    private static Optional<String> without(String word, String plain) {
        String blank = word.charAt(0) > '\u2E80' ? "" : " ";
        if (plain.startsWith(word + blank) && plain.length() > word.length()) {
            return Optional.of(plain.substring(word.length()).strip());
        }
        return plain.endsWith(blank + word) && plain.length() > word.length()
                ? Optional.of(plain.substring(0, plain.length() - word.length()).strip())
                : Optional.empty();
    }

    private static String bare(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        while (words.size() > 1 && BETWEEN.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && BETWEEN.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static Optional<Field> field(String what, Role role) {
        Field field =
                switch (role) {
                    case PAYER ->
                            switch (what) {
                                case "account" -> Field.FROM_ACCOUNT;
                                case "bank" -> Field.FROM_BANK;
                                case "country" -> Field.FROM_COUNTRY;
                                default -> Field.FROM_NAME;
                            };
                    case PAYEE ->
                            switch (what) {
                                case "account" -> Field.TO_ACCOUNT;
                                case "bank" -> Field.TO_BANK;
                                case "country" -> Field.TO_COUNTRY;
                                default -> Field.TO_NAME;
                            };
                    case OWN ->
                            switch (what) {
                                case "account" -> Field.OWN_ACCOUNT;
                                case "bank" -> Field.OWN_BANK;
                                default -> Field.OWN_NAME;
                            };
                    case OTHER ->
                            switch (what) {
                                case "account" -> Field.COUNTERPARTY_ACCOUNT;
                                case "bank" -> Field.COUNTERPARTY_BANK;
                                default -> Field.COUNTERPARTY_NAME;
                            };
                };
        boolean country = what.equals("country") && (role == Role.OWN || role == Role.OTHER);
        return country ? Optional.empty() : Optional.of(field);
    }
}
