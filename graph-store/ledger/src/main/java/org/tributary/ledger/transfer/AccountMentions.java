// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/// The accounts of one file in order of first mention; a list that only grows.
///
/// Files mention millions of accounts, nearly all of them in ASCII. Those are kept as bytes, bank
/// and number one after the other, and made into objects when asked for, so that reading a file
/// leaves next to nothing for the garbage collector to carry about. Not thread-safe.
final class AccountMentions extends AbstractList<AccountMention> implements RandomAccess {

    private static final List<AccountKind> KINDS = List.of(AccountKind.values());

    /// In place of a kind: the mention is among [#others].
    private static final byte OTHER = -1;

    private final Map<Integer, AccountMention> others = new HashMap<>();
    private final Map<AccountMention, Integer> otherIndex = new HashMap<>();
    private int size;

    private byte[] texts = new byte[1 << 12];
    private int used;

    // By index: kind, hash, where in `texts` bank and number start and the number ends.
    private byte[] kinds = new byte[256];
    private int[] hashes = new int[256];
    private int[] banks = new int[256];
    private int[] numbers = new int[256];
    private int[] ends = new int[256];

    /// Index plus 1 of the accounts kept as bytes, by their hash; 0 where there is none.
    private int[] slots = new int[1024];

    /// Index of a mention, which is a new one if it was not met before.
    int of(AccountMention mention) {
        if (mention instanceof AccountMention.Numbered(AccountId id, AccountKind kind)
                && isAscii(id.institution())
                && isAscii(id.number())) {
            byte[] text = (id.institution() + id.number()).getBytes(StandardCharsets.US_ASCII);
            int number = id.institution().length();
            return of(kind, text, 0, number, number, text.length);
        }
        Integer known = otherIndex.get(mention);
        if (known != null) {
            return known;
        }
        makeRoom();
        kinds[size] = OTHER;
        others.put(size, mention);
        otherIndex.put(mention, size);
        return size++;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// Index of the account whose bank and number stand in an array of bytes, in ASCII and without
    /// blanks around them.
    int of(AccountKind kind, byte[] text, int bank, int bankEnd, int number, int numberEnd) {
        byte kindNumber = (byte) KINDS.indexOf(kind);
        int hash = mix(hash(hash(kindNumber, text, bank, bankEnd), text, number, numberEnd));
        int at = hash & (slots.length - 1);
        while (slots[at] != 0) {
            int index = slots[at] - 1;
            if (hashes[index] == hash
                    && kinds[index] == kindNumber
                    && isAt(banks[index], numbers[index], text, bank, bankEnd)
                    && isAt(numbers[index], ends[index], text, number, numberEnd)) {
                return index;
            }
            at = (at + 1) & (slots.length - 1);
        }
        makeRoom();
        kinds[size] = kindNumber;
        hashes[size] = hash;
        banks[size] = keep(text, bank, bankEnd);
        numbers[size] = keep(text, number, numberEnd);
        ends[size] = used;
        slots[at] = ++size;
        if (size * 2 > slots.length) {
            growSlots();
        }
        return size - 1;
    }

    private static long hash(long before, byte[] text, int from, int to) {
        long hash = before + to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x100000001B3L;
        }
        return hash;
    }

    private static int mix(long hash) {
        return (int) (((hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L) >>> 32);
    }

    private boolean isAt(int from, int to, byte[] text, int otherFrom, int otherTo) {
        return Arrays.equals(texts, from, to, text, otherFrom, otherTo);
    }

    private int keep(byte[] text, int from, int to) {
        int length = to - from;
        if (used + length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(texts.length * 2, used + length));
        }
        System.arraycopy(text, from, texts, used, length);
        used += length;
        return used - length;
    }

    private void makeRoom() {
        if (size == kinds.length) {
            int room = size * 2;
            kinds = Arrays.copyOf(kinds, room);
            hashes = Arrays.copyOf(hashes, room);
            banks = Arrays.copyOf(banks, room);
            numbers = Arrays.copyOf(numbers, room);
            ends = Arrays.copyOf(ends, room);
        }
    }

    private void growSlots() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int index = 0; index < size; index++) {
            if (kinds[index] != OTHER) {
                int at = hashes[index] & mask;
                while (slots[at] != 0) {
                    at = (at + 1) & mask;
                }
                slots[at] = index + 1;
            }
        }
    }

    @Override
    public AccountMention get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        if (kinds[index] == OTHER) {
            return Objects.requireNonNull(others.get(index));
        }
        AccountId id =
                new AccountId(
                        text(banks[index], numbers[index]), text(numbers[index], ends[index]));
        return new AccountMention.Numbered(id, KINDS.get(kinds[index]));
    }

    private String text(int from, int to) {
        return new String(texts, from, to - from, StandardCharsets.US_ASCII);
    }

    @Override
    public int size() {
        return size;
    }
}
