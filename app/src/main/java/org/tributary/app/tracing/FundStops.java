// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.StopReason;
import org.tributary.analysis.trace.StopRule;
import org.tributary.app.drawing.AccountTraits;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.casefile.AccountScan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where following money ends, as people say it.
///
/// @param hops after so many transfers
/// @param until a moment beyond which nothing is looked at; backward, before which
/// @param below where less than this arrives at once, whatever the currency
/// @param accounts at these accounts, by ordinal
/// @param banks at accounts kept by these institutions, as the files write them
/// @param countries at accounts in these countries, ISO 3166
/// @param kinds at accounts of these kinds
/// @param known at accounts that are known already, by ordinal
public record FundStops(
        OptionalInt hops,
        Optional<Instant> until,
        Optional<BigDecimal> below,
        Set<Integer> accounts,
        Set<String> banks,
        Set<String> countries,
        Set<AccountKind> kinds,
        Set<Integer> known) {

    /// Following ends nowhere.
    public static final FundStops NONE =
            new FundStops(
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());

    public FundStops {
        accounts = Set.copyOf(accounts);
        banks = Set.copyOf(banks);
        countries =
                countries.stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        kinds = Set.copyOf(kinds);
        known = Set.copyOf(known);
    }

    /// The rules for a ledger of so many accounts.
    ///
    /// @param walk shows every account to a scan
    List<StopRule> rules(int count, Consumer<AccountScan> walk) {
        List<StopRule> rules = new ArrayList<>();
        rules.add(new StopRule.AtAccounts(StopReason.NAMED, accounts));
        if (!banks.isEmpty() || !countries.isEmpty()) {
            AccountTraits traits = AccountTraits.of(count, walk);
            rules.add(at(StopReason.BANK, count, a -> banks.contains(traits.bank(a))));
            rules.add(at(StopReason.COUNTRY, count, a -> countries.contains(traits.country(a))));
        }
        if (!kinds.isEmpty()) {
            Set<Integer> ofKind = new HashSet<>();
            walk.accept(
                    (ordinal, institution, number, kind) -> {
                        if (kinds.contains(kind)) {
                            ofKind.add(ordinal);
                        }
                    });
            rules.add(new StopRule.AtAccounts(StopReason.KIND, ofKind));
        }
        rules.add(new StopRule.AtAccounts(StopReason.KNOWN, known));
        hops.ifPresent(most -> rules.add(new StopRule.AfterHops(most)));
        below.ifPresent(least -> rules.add(new StopRule.Below(least)));
        until.ifPresent(moment -> rules.add(new StopRule.At(moment)));
        return rules;
    }

    private static StopRule at(StopReason reason, int count, IntPredicate stops) {
        return new StopRule.AtAccounts(
                reason,
                IntStream.range(0, count)
                        .filter(stops)
                        .boxed()
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
