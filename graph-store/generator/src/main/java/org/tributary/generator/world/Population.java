// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// All accounts of a ledger, numbered from 0. Nothing is stored: whatever is asked about an account
/// is computed from the seed and its number, so that the size costs no memory. Immutable.
public final class Population {

    /// Fewer accounts than this cannot hold every role.
    public static final int SMALLEST = 40;

    /// Accounts of one group of companies.
    public static final int GROUP_SIZE = 5;

    private static final int PRIME = 1_000_000_007;
    private static final int NUMBERS = 1 << 28;
    private static final int FACTOR = 0x9E37795;

    private final int size;
    private final long seed;
    private final int banks;
    private final Map<Role, Range> ranges = new EnumMap<>(Role.class);

    private record Range(int first, int count) {}

    /// @throws IllegalArgumentException if `size` is not [#SMALLEST] to 200,000,000
    public Population(int size, long seed) {
        if (size < SMALLEST || size > 200_000_000) {
            throw new IllegalArgumentException(
                    "%d accounts are not %d to 200000000".formatted(size, SMALLEST));
        }
        this.size = size;
        this.seed = seed;
        banks = Math.clamp(size / 150, 5, 30_000);
        int employers = size / 40;
        int merchants = size / 20;
        int landlords = Math.max(1, size / 100);
        int utilities = Math.max(1, size / 1000);
        int groups = Math.max(1, size / 250) * GROUP_SIZE;
        int first = range(Role.EMPLOYER, 0, employers);
        first = range(Role.MERCHANT, first, merchants);
        first = range(Role.LANDLORD, first, landlords);
        first = range(Role.UTILITY, first, utilities);
        first = range(Role.GROUP, first, groups);
        range(Role.PERSON, first, size - first);
    }

    private int range(Role role, int first, int count) {
        ranges.put(role, new Range(first, count));
        return first + count;
    }

    private Range range(Role role) {
        return Objects.requireNonNull(ranges.get(role));
    }

    public int size() {
        return size;
    }

    public int count(Role role) {
        return range(role).count();
    }

    /// The account of the `index`-th holder of a role, for groups counted by account.
    public int account(Role role, int index) {
        return range(role).first() + index;
    }

    public int any(Role role, Seeded random) {
        return account(role, random.below(count(role)));
    }

    /// An account of that role, few of them drawn often.
    public int busy(Role role, Seeded random) {
        return account(role, random.powerLawRank(count(role)));
    }

    /// An account of any role, few of them drawn often and those spread over all roles.
    public int busy(Seeded random) {
        return (int) ((random.powerLawRank(size) * (long) PRIME + seed % PRIME + PRIME) % size);
    }

    /// One of the dozen accounts that `account` has to do with most of the time.
    public int acquaintance(int account, Seeded random) {
        int which = random.powerLawRank(12);
        return busy(Seeded.of(seed, account * 16L + which));
    }

    public Role role(int account) {
        for (Role role : ranges.keySet()) {
            if (account < range(role).first() + range(role).count()) {
                return role;
            }
        }
        throw new IllegalArgumentException("account %d is not below %d".formatted(account, size));
    }

    /// Bank number: text of digits, most with leading zeros.
    public String bank(int account) {
        int bank = bankIndex(account);
        String zeros = bank % 11 == 10 ? "" : bank % 3 == 2 ? "00" : "0";
        return zeros + (10 + bank);
    }

    private int bankIndex(int account) {
        Role role = role(account);
        // The accounts of a group are at one bank, as pooling needs it.
        int holder =
                role == Role.GROUP
                        ? account - (account - range(role).first()) % GROUP_SIZE
                        : account;
        return Seeded.of(seed ^ 0xBA2CL, holder).powerLawRank(banks);
    }

    /// Account number: nine characters that read as hexadecimal, unique in the ledger.
    public String number(int account) {
        long mixed = (account * (long) FACTOR + (seed & 0xFFFF)) & (NUMBERS - 1);
        String digits = Long.toHexString(mixed).toUpperCase(Locale.ROOT);
        return "8" + "0".repeat(7 - digits.length()) + digits + (account % 17 == 3 ? "1" : "0");
    }

    /// The currency the account is kept in, that of its bank.
    public Denomination home(int account) {
        return Denomination.ofBank(Seeded.of(seed ^ 0xC0DEL, bankIndex(account)));
    }

    /// Identifier of the holder; every tenth person has a second account, groups have five.
    public String partyId(int account) {
        return "P%08d".formatted(partyNumber(account));
    }

    private int partyNumber(int account) {
        Role role = role(account);
        int index = account - range(role).first();
        return switch (role) {
            case GROUP -> account - index % GROUP_SIZE;
            case PERSON -> index % 10 == 9 ? account - 1 : account;
            case EMPLOYER, MERCHANT, LANDLORD, UTILITY -> account;
        };
    }

    public String partyName(int account) {
        int party = partyNumber(account);
        Role role = role(account);
        Seeded random = Seeded.of(seed ^ 0x4A3EL, party);
        return role == Role.PERSON
                ? PartyNames.person(random)
                : PartyNames.organisation(role.trade(), party, random);
    }
}
