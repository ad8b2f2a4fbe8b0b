// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.PartyDetail;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// What the record and parties files say about accounts and their holders, by ordinal and
/// without names. Where files contradict one another the first told value holds. Immutable and
/// thread-safe.
public final class AccountFacts {

    /// Nobody says anything about any account.
    public static final AccountFacts NONE =
            new AccountFacts(
                    new long[0],
                    new HolderKind[0],
                    new AccountKind[0],
                    Codes.NONE,
                    Codes.NONE,
                    Map.of());

    /// What kind of party holds an account.
    public enum HolderKind {
        PERSON,
        ORGANISATION,
        UNKNOWN
    }

    private final long[] holder;
    private final HolderKind[] holderKind;
    private final AccountKind[] kind;
    private final Codes bank;
    private final Codes country;
    private final Map<PartyDetail, Codes> details;
    private final BitSet listed;

    /// Takes the arrays over; each may be shorter than the number of accounts.
    ///
    /// @param holder number of the party that holds an account; 0 if unknown
    /// @param country ISO 3166 codes, of the account if it tells one, else of its holder
    /// @param details what parties files say of the holder; dates as ISO dates
    public AccountFacts(
            long[] holder,
            HolderKind[] holderKind,
            AccountKind[] kind,
            Codes bank,
            Codes country,
            Map<PartyDetail, Codes> details) {
        this(holder, holderKind, kind, bank, country, details, new BitSet());
    }

    private AccountFacts(
            long[] holder,
            HolderKind[] holderKind,
            AccountKind[] kind,
            Codes bank,
            Codes country,
            Map<PartyDetail, Codes> details,
            BitSet listed) {
        this.holder = holder;
        this.holderKind = holderKind;
        this.kind = kind;
        this.bank = bank;
        this.country = country;
        this.details = new EnumMap<>(PartyDetail.class);
        this.details.putAll(details);
        this.listed = listed;
    }

    /// The same, with accounts of those a watchlist names.
    ///
    /// @param accounts ordinals; not changed afterwards
    public AccountFacts listing(BitSet accounts) {
        return new AccountFacts(holder, holderKind, kind, bank, country, details, accounts);
    }

    /// Whether a watchlist names who holds the account, or its number: screening found it, and
    /// nobody has said that it is another.
    public boolean isListed(int account) {
        return listed.get(account);
    }

    /// Whether a watchlist names anybody.
    public boolean anyListed() {
        return !listed.isEmpty();
    }

    /// Number of the party that holds an account; 0 if unknown.
    public long holder(int account) {
        return account < holder.length ? holder[account] : 0;
    }

    /// Whether one known party holds both.
    public boolean sameHolder(int one, int other) {
        return one == other || (holder(one) != 0 && holder(one) == holder(other));
    }

    public HolderKind holderKind(int account) {
        return account < holderKind.length ? holderKind[account] : HolderKind.UNKNOWN;
    }

    /// Whether any holder is known to be a person or an organisation.
    public boolean anyHolderKind() {
        return Arrays.stream(holderKind).anyMatch(k -> k != HolderKind.UNKNOWN);
    }

    public AccountKind kind(int account) {
        return account < kind.length ? kind[account] : AccountKind.BANK;
    }

    public Codes banks() {
        return bank;
    }

    public Codes countries() {
        return country;
    }

    /// The words of what parties files say.
    public Codes detail(PartyDetail detail) {
        return details.getOrDefault(detail, Codes.NONE);
    }

    /// What parties files say of an account's holder; empty if nothing.
    public String told(PartyDetail detail, int account) {
        Codes codes = detail(detail);
        return codes.word(codes.at(account));
    }

    AccountFacts pick(int[] accounts) {
        Map<PartyDetail, Codes> picked = new EnumMap<>(PartyDetail.class);
        details.forEach((detail, codes) -> picked.put(detail, codes.pick(accounts)));
        BitSet among = new BitSet(accounts.length);
        for (int i = 0; i < accounts.length; i++) {
            among.set(i, isListed(accounts[i]));
        }
        return new AccountFacts(
                Arrays.stream(accounts).mapToLong(this::holder).toArray(),
                Arrays.stream(accounts).mapToObj(this::holderKind).toArray(HolderKind[]::new),
                Arrays.stream(accounts).mapToObj(this::kind).toArray(AccountKind[]::new),
                bank.pick(accounts),
                country.pick(accounts),
                picked,
                among);
    }
}
