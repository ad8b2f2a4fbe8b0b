// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads who files from a text kept outside the case, a line for each fact:
///
/// # a remark     filer.name = First Harbor Bank     filer.tax-number = EIN 123456789
/// contact.phone = 2125550102
///
/// Owners are `filer`, `transmitter`, `place` (both the filer itself where nothing is said of
/// them), `contact` and `reporter`; facts are called as the profiles call them. Branches that
/// saw the activity are `branch`, `branch-2`, `branch-3` and so on.
public final class FilerText {

    private static final Set<String> INSTITUTIONS = Set.of("filer", "transmitter", "place");
    private static final List<String> OF_INSTITUTIONS =
            List.of(
                    "name",
                    "trading-name",
                    "tax-number",
                    "street",
                    "city",
                    "state",
                    "zip",
                    "country",
                    "phone",
                    "regulator",
                    "kind",
                    "fiu-number",
                    "swift");
    private static final List<String> OTHERS =
            List.of(
                    "transmitter.control-code",
                    "transmitter.contact",
                    "contact.name",
                    "contact.phone",
                    "contact.extension",
                    "reporter.first-name",
                    "reporter.last-name",
                    "reporter.email",
                    "reporter.occupation");

    private static final List<String> OF_BRANCHES =
            List.of("name", "street", "city", "state", "zip", "country");
    private static final int MOST_BRANCHES = 99;

    private final Map<String, String> facts = new LinkedHashMap<>();

    private FilerText() {}

    /// Every key a line may begin with, in the order forms ask; of branches those of the
    /// first.
    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (String owner : List.of("filer", "contact", "reporter", "transmitter", "place")) {
            if (INSTITUTIONS.contains(owner)) {
                OF_INSTITUTIONS.forEach(fact -> keys.add(owner + "." + fact));
            }
            OTHERS.stream().filter(key -> key.startsWith(owner + ".")).forEach(keys::add);
        }
        OF_BRANCHES.forEach(fact -> keys.add("branch." + fact));
        return List.copyOf(keys);
    }

    /// A filer of whom nothing is known.
    public static Filer unknown() {
        return read("");
    }

    /// @throws IllegalArgumentException naming the first line that says nothing of a filer
    public static Filer read(String text) {
        FilerText reading = new FilerText();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                reading.line(stripped, number);
            }
        }
        return reading.filer();
    }

    private void line(String line, int number) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        if (equals < 0 || !isKnown(key)) {
            throw new IllegalArgumentException(
                    "line %d: '%s' is no fact of a filer; write for example filer.name = My Bank"
                            .formatted(number, key));
        }
        if (facts.putIfAbsent(key, line.substring(equals + 1).strip()) != null) {
            throw new IllegalArgumentException("line %d: %s is said twice".formatted(number, key));
        }
    }

    private static boolean isKnown(String key) {
        int dot = key.indexOf('.');
        return OTHERS.contains(key)
                || (dot > 0
                        && isBranch(key.substring(0, dot))
                        && OF_BRANCHES.contains(key.substring(dot + 1)))
                || (dot > 0
                        && INSTITUTIONS.contains(key.substring(0, dot))
                        && OF_INSTITUTIONS.contains(key.substring(dot + 1)));
    }

    private static boolean isBranch(String owner) {
        return owner.matches("branch(-[2-9]|-[1-9][0-9])?");
    }

    private static String branch(int number) {
        return number == 1 ? "branch" : "branch-" + number;
    }

    private List<FilingBranch> branches() {
        List<FilingBranch> branches = new ArrayList<>();
        for (int number = 1; number <= MOST_BRANCHES; number++) {
            String owner = branch(number);
            if (OF_BRANCHES.stream().anyMatch(f -> facts.containsKey(owner + "." + f))) {
                branches.add(new FilingBranch(fact(owner + ".name"), address(owner)));
            }
        }
        return branches;
    }

    private Filer filer() {
        FilingInstitution own = institution("filer");
        return new Filer(
                own,
                new Filer.Transmission(
                        other("transmitter", own),
                        fact("transmitter.control-code"),
                        fact("transmitter.contact")),
                new Filer.ContactOffice(
                        fact("contact.name"), fact("contact.phone"), fact("contact.extension")),
                new Filer.ReportingPerson(
                        fact("reporter.first-name"),
                        fact("reporter.last-name"),
                        fact("reporter.email"),
                        fact("reporter.occupation")),
                List.of(new Filer.ActivityPlace(other("place", own), branches())));
    }

    private FilingInstitution other(String owner, FilingInstitution own) {
        boolean told = OF_INSTITUTIONS.stream().anyMatch(f -> facts.containsKey(owner + "." + f));
        return told ? institution(owner) : own;
    }

    private FilingInstitution institution(String owner) {
        return new FilingInstitution(
                fact(owner + ".name"),
                fact(owner + ".trading-name"),
                taxNumber(owner + ".tax-number"),
                address(owner),
                fact(owner + ".phone"),
                fact(owner + ".regulator"),
                fact(owner + ".kind"),
                fact(owner + ".fiu-number"),
                fact(owner + ".swift"));
    }

    private FilingAddress address(String owner) {
        return new FilingAddress(
                fact(owner + ".street"),
                fact(owner + ".city"),
                fact(owner + ".state"),
                fact(owner + ".zip"),
                fact(owner + ".country"));
    }

    private Fact<String> fact(String key) {
        return Fact.text(facts.getOrDefault(key, ""));
    }

    /// `EIN 123456789`, or a number of another country alone.
    private Fact<FilingIdentification> taxNumber(String key) {
        String value = facts.getOrDefault(key, "");
        if (value.isEmpty()) {
            return Fact.unknown();
        }
        for (IdentificationKind kind : IdentificationKind.values()) {
            String word = kind.name() + " ";
            if (kind.isTax() && value.toUpperCase(Locale.ROOT).startsWith(word)) {
                return Fact.known(
                        FilingIdentification.of(kind, value.substring(word.length()).strip()));
            }
        }
        return Fact.known(FilingIdentification.of(IdentificationKind.FOREIGN_TAX, value));
    }
}
