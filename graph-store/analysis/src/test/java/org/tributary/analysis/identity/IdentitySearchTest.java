// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.IdentityLink;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Those who are one, and those who only look it.
class IdentitySearchTest {

    private static final IdentitySearch SEARCH = new IdentitySearch();

    private static IdentitySearch.Found find(List<Profile> profiles) {
        return SEARCH.find(profiles, 0.5, List.of(), Work.UNOBSERVED);
    }

    private static Set<Set<IdentityMember>> pairs(IdentitySearch.Found found) {
        return found.links().stream()
                .map(link -> Set.of(link.one().member(), link.other().member()))
                .collect(Collectors.toSet());
    }

    /// Some strangers, then these.
    private static List<Profile> among(Profile... wanted) {
        List<Profile> all = new ArrayList<>(People.of(400, 0, 5).profiles);
        all.addAll(List.of(wanted));
        return all;
    }

    private static Profile known(long party, String name, Map<Trait, String> facts) {
        return People.profile(10_000 + party, name, facts);
    }

    @Test
    void findsNearlyAllWhoAreKnownTwiceAndHardlyAnybodyElse() {
        People people = People.of(2_000, 200, 77);

        IdentitySearch.Found found = find(people.profiles);

        Set<Set<IdentityMember>> wanted =
                people.twice.stream().map(Set::of).collect(Collectors.toSet());
        Set<Set<IdentityMember>> right = pairs(found);
        int all = right.size();
        right.retainAll(wanted);
        assertThat(right.size()).isGreaterThanOrEqualTo(wanted.size() * 9 / 10);
        assertThat(all - right.size()).isLessThanOrEqualTo(wanted.size() / 10);
    }

    @Test
    void oneNameInTwoScriptsAndOneBirthdayAreOne() {
        Profile latin = known(1, "Mikhail Dmitrievich Sorokin", Map.of(Trait.BIRTH, "1967-01-13"));
        Profile cyrillic = known(2, "Михаил Дмитриевич Сорокин", Map.of(Trait.BIRTH, "1967-01-13"));

        PossiblySame link = find(among(latin, cyrillic)).links().getFirst();

        assertThat(Set.of(link.one(), link.other())).isEqualTo(Set.of(latin, cyrillic));
        assertThat(link.probability()).isGreaterThan(0.9).isLessThan(1);
        assertThat(link.evidence())
                .extracting(Evidence::trait, Evidence::level)
                .contains(tuple(Trait.BIRTH, Level.SAME), tuple(Trait.NAME, Level.SAME));
        assertThat(link.evidence())
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(Math.abs(b.bits()), Math.abs(a.bits())));
    }

    @Test
    void aFamilyThatSharesItsPhoneAndAddressIsNotOne() {
        Map<Trait, String> home =
                Map.of(Trait.PHONE, "+49 30 5551234", Trait.ADDRESS, "7 Mill Street, 10115");
        Profile mother = known(1, "Clara Westerhagen", with(home, "1961-05-02"));
        Profile son = known(2, "Moritz Westerhagen", with(home, "1991-11-20"));

        assertThat(find(among(mother, son)).links()).isEmpty();
    }

    private static Map<Trait, String> with(Map<Trait, String> facts, String birth) {
        Map<Trait, String> all = new EnumMap<>(facts);
        all.put(Trait.BIRTH, birth);
        return all;
    }

    @Test
    void aCommonNameAloneIsNobody() {
        Profile one = known(1, "Zhang Wei", Map.of());
        Profile other = known(2, "Wei Zhang", Map.of());

        assertThat(find(among(one, other)).links()).isEmpty();
    }

    @Test
    void aNumberThatManyShareSaysNothingAndIsTold() {
        List<Profile> all = new ArrayList<>(People.of(300, 0, 5).profiles);
        for (int i = 0; i < 250; i++) {
            all.add(known(i, all.get(i).name() + "x" + i, Map.of(Trait.PHONE, "+1 555 0100100")));
        }

        IdentitySearch.Found found = find(all);

        assertThat(found.left())
                .anySatisfy(
                        common -> {
                            assertThat(common.trait()).isEqualTo(Trait.PHONE);
                            assertThat(common.sharedBy()).isEqualTo(250);
                        });
    }

    @Test
    void anAccountUnderTwoWaysOfWritingItsBankIsOneOnlyThere() {
        Profile padded = account(1, "00908:800957210", 7, 8);
        Profile plain = account(2, "908:800957210", 9);
        Profile elsewhere = account(3, "1588:800957210", 10);

        IdentitySearch.Found found = find(among(padded, plain, elsewhere));

        assertThat(pairs(found)).containsExactly(Set.of(padded.member(), plain.member()));
    }

    private static Profile account(int ordinal, String key, int... dealings) {
        return new Profile(
                IdentityMember.account(ordinal),
                "",
                NameKind.UNKNOWN,
                Map.of(Trait.NUMBER, List.of(key)),
                new int[] {ordinal},
                dealings);
    }

    @Test
    void whatWasJudgedIsToldWhateverItsProbability() {
        Profile one = known(1, "Clara Westerhagen", Map.of());
        Profile other = known(2, "Otto Grunewald", Map.of());
        var judged =
                new IdentityLink(
                        one.member(),
                        other.member(),
                        IdentityVerdict.SAME,
                        0,
                        "Known to us.",
                        Instant.EPOCH,
                        new Author("Ann Archer", "AA"));

        IdentitySearch.Found found =
                SEARCH.find(among(one, other), 0.5, List.of(judged), Work.UNOBSERVED);

        assertThat(found.links()).hasSize(1);
        assertThat(found.links().getFirst().probability()).isLessThan(0.01);
    }

    @Test
    void theOrderOfProfilesChangesNothing() {
        People people = People.of(300, 40, 3);
        List<Profile> other = new ArrayList<>(people.profiles);
        Collections.shuffle(other, new Random(9));

        assertThat(pairs(find(other))).isEqualTo(pairs(find(people.profiles)));
    }

    @Test
    void nobodyAndOneAreNobody() {
        assertThat(find(List.of()).links()).isEmpty();
        assertThat(find(List.of(known(1, "", Map.of()))).links()).isEmpty();
        assertThat(find(List.of(known(1, "A", Map.of()), known(2, "A", Map.of()))).links())
                .isEmpty();
    }
}
