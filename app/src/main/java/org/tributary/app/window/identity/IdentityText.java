// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import org.tributary.analysis.identity.Evidence;
import org.tributary.analysis.identity.Level;
import org.tributary.analysis.identity.WidelyShared;
import org.tributary.app.identity.IdentityLine;
import org.tributary.app.identity.IdentityPage;
import org.tributary.app.identity.IdentitySide;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.IdentityMember;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes what the page says.
///
/// @param texts gives words
record IdentityText(Texts texts) {

    private static final int MOST_LEFT = 3;

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// A party's name with how many accounts it has, or an account.
    String side(IdentitySide side) {
        String title = side.title().isBlank() ? texts.of("identity.unnamed") : side.title();
        return side.member().kind() == IdentityMember.Kind.ACCOUNT
                ? title
                : texts.of("identity.side", title, side.count());
    }

    /// The accounts of a side, in lines.
    String accounts(IdentitySide side) {
        String lines =
                side.accounts().stream().map(a -> a.id().key()).collect(Collectors.joining("\n"));
        int more = side.count() - side.accounts().size();
        return more > 0 ? lines + "\n" + texts.of("identity.accounts.more", more) : lines;
    }

    String trait(Evidence evidence) {
        return texts.of("identity.trait." + key(evidence.trait()));
    }

    /// How both agree, and how many more say the same.
    String level(Evidence evidence) {
        String level = texts.of("identity.level." + key(evidence.level()));
        return evidence.sharedBy() > 2
                ? texts.of("identity.shared", level, evidence.sharedBy())
                : level;
    }

    /// What it is worth: `+16.3`; nothing where a side tells nothing.
    static String bits(Evidence evidence) {
        return evidence.level() == Level.ABSENT
                ? ""
                : String.format(Locale.ROOT, "%+.1f", evidence.bits()).replace('-', '−');
    }

    /// The reasons that speak most for it, in one line.
    String reasons(IdentityLine line) {
        return line.evidence().stream()
                .filter(evidence -> evidence.bits() > 0)
                .limit(3)
                .map(this::reason)
                .collect(Collectors.joining(", "));
    }

    private String reason(Evidence evidence) {
        return texts.of("identity.reason." + key(evidence.level()), trait(evidence));
    }

    String state(IdentityLine line) {
        return texts.of("identity.state." + key(line.state()));
    }

    /// Who said what of it, and why.
    String verdict(IdentityLine line) {
        return line.verdict()
                .map(
                        link ->
                                texts.of(
                                        "identity.verdict." + key(link.verdict()),
                                        link.author().name(),
                                        link.reason()))
                .orElse("");
    }

    /// How many were looked at and found, and what so many share that it says nothing.
    String told(IdentityPage page) {
        String told =
                texts.of(
                        "identity.told",
                        page.profiles(),
                        page.compared(),
                        page.lines().size(),
                        page.book().groups().size());
        List<WidelyShared> left = page.left();
        return left.isEmpty()
                ? told
                : told
                        + " "
                        + texts.of(
                                "identity.left",
                                left.size(),
                                left.stream()
                                        .limit(MOST_LEFT)
                                        .map(
                                                common ->
                                                        texts.of(
                                                                "identity.left.one",
                                                                common.value(),
                                                                common.sharedBy()))
                                        .collect(Collectors.joining(", ")));
    }
}
