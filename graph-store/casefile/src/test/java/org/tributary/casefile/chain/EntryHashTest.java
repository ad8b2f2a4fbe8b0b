// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

class EntryHashTest {

    private record Entry(char kind, long number, String text) {}

    static Stream<Supplier<EntryHash>> ways() {
        return Stream.of(HashChain::new, HashStream::new);
    }

    private static String head(Supplier<EntryHash> way, List<Entry> entries) {
        EntryHash hash = way.get();
        for (Entry entry : entries) {
            hash.begin(entry.kind()).number(entry.number()).text(entry.text()).link();
        }
        return hash.head();
    }

    private static List<Entry> some() {
        Random random = new Random(5);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            entries.add(new Entry('a', random.nextLong() >> random.nextInt(64), "text " + i));
        }
        return entries;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anyChangeOfAnyEntryEndsWithAnotherHead(Supplier<EntryHash> way) {
        Set<String> heads = new HashSet<>();
        heads.add(head(way, some()));
        int changes = 0;
        for (int at : new int[] {0, 1, 1_500, 2_999}) {
            Entry there = some().get(at);
            for (Entry other :
                    List.of(
                            new Entry('d', there.number(), there.text()),
                            new Entry('a', there.number() + 1, there.text()),
                            new Entry('a', -there.number() - 1, there.text()),
                            new Entry('a', there.number(), there.text() + " "))) {
                List<Entry> changed = some();
                changed.set(at, other);
                heads.add(head(way, changed));
                changes++;
            }
            List<Entry> missing = some();
            missing.remove(at);
            heads.add(head(way, missing));
            List<Entry> doubled = some();
            doubled.add(at, there);
            heads.add(head(way, doubled));
            changes += 2;
        }
        List<Entry> swapped = some();
        Collections.swap(swapped, 7, 8);
        heads.add(head(way, swapped));
        assertThat(heads).hasSize(changes + 2);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fieldsDoNotRunIntoOneAnother(Supplier<EntryHash> way) {
        EntryHash two = way.get();
        two.begin('a').text("ab").text("c").link();
        EntryHash other = way.get();
        other.begin('a').text("a").text("bc").link();
        EntryHash apart = way.get();
        apart.begin('a').text("ab").link();
        apart.begin('c').link();
        assertThat(Set.of(two.head(), other.head(), apart.head())).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void askingForTheHeadChangesNothing(Supplier<EntryHash> way) {
        EntryHash asked = way.get();
        asked.begin('a').text("Müller 北京").number(Long.MIN_VALUE).link();
        assertThat(asked.head()).isEqualTo(asked.head()).hasSize(64);
        asked.begin('b').number(-1).link();
        EntryHash straight = way.get();
        straight.begin('a').text("Müller 北京").number(Long.MIN_VALUE).link();
        straight.begin('b').number(-1).link();
        assertThat(asked.head()).isEqualTo(straight.head());
    }

    @Test
    void headsKeptByEarlierProgramsStayAsTheyWere() {
        HashChain chain = new HashChain();
        chain.begin('a').number(7).text("Wire").link();
        chain.begin('d').number(-1).text("Müller").link();
        assertThat(chain.head())
                .isEqualTo("65474d9afac6ee427ff1e67b11ebfc9570aff324babf2b3e23d095d7cdf71d6d");
        HashStream stream = new HashStream();
        stream.begin('a').number(7).text("Wire").link();
        stream.begin('d').number(-1).text("Müller").link();
        assertThat(stream.head())
                .isEqualTo("4e3e4adf5791b1cb1bd458185dca0cae24dff84800d605e8e20ef632faa0db0d");
    }
}
