// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.GroupsCounted;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.IdentityJudged;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityBook.Counting;
import org.tributary.ledger.casework.IdentityLink;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.util.List;

/// What investigators say of who is one, over closing and opening.
class IdentitiesTest {

    private static final IdentityMember ANNA = IdentityMember.party(1);
    private static final IdentityMember ANYA = IdentityMember.party(2);
    private static final IdentityMember A_ACCOUNT = IdentityMember.account(0);
    private static final IdentityMember OTHER = IdentityMember.party(3);

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        IdentityBook book = book();
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::identities)).isEqualTo(book);
        }
    }

    private IdentityBook book() {
        return record.read(CaseReader::identities);
    }

    private void say(IdentityMember one, IdentityMember other, IdentityVerdict verdict) {
        record.write(
                Workshop.ANN,
                writer -> {
                    writer.append(new IdentityJudged(one, other, verdict, 93, "Same passport."));
                    return verdict;
                });
    }

    @Test
    void thoseSaidToBeOneAreAGroupAlsoOverOthers() {
        say(ANYA, ANNA, IdentityVerdict.SAME);
        say(A_ACCOUNT, ANYA, IdentityVerdict.SAME);
        say(ANNA, OTHER, IdentityVerdict.DIFFERENT);

        assertThat(book().groups()).containsExactly(List.of(ANNA, ANYA, A_ACCOUNT));
        assertThat(book().link(ANNA, ANYA))
                .get()
                .extracting(IdentityLink::one, IdentityLink::percent, IdentityLink::reason)
                .containsExactly(ANNA, 93, "Same passport.");
        assertThat(book().link(OTHER, ANNA))
                .get()
                .extracting(IdentityLink::verdict)
                .isEqualTo(IdentityVerdict.DIFFERENT);
    }

    @Test
    void aVerdictIsTakenBackAndTheGroupComesApart() {
        say(ANNA, ANYA, IdentityVerdict.SAME);
        say(ANYA, OTHER, IdentityVerdict.SAME);
        say(ANYA, ANNA, IdentityVerdict.OPEN);

        assertThat(book().groups()).containsExactly(List.of(ANYA, OTHER));
        assertThat(book().link(ANNA, ANYA)).isEmpty();
        say(ANYA, OTHER, IdentityVerdict.DIFFERENT);
        assertThat(book().groups()).isEmpty();
    }

    @Test
    void groupsCountAsOneOnlyWhileThatIsSwitchedOn() {
        say(ANNA, ANYA, IdentityVerdict.SAME);
        assertThat(book().countedWith(ANYA)).containsExactly(ANYA);

        count(Counting.AS_ONE);
        assertThat(book().countedWith(ANYA)).containsExactly(ANNA, ANYA);
        assertThat(book().countedWith(OTHER)).containsExactly(OTHER);

        count(Counting.APART);
        assertThat(book().countedWith(ANYA)).containsExactly(ANYA);
    }

    private void count(Counting how) {
        record.write(
                Workshop.ANN,
                writer -> {
                    writer.append(new GroupsCounted(how));
                    return how;
                });
    }
}
