// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Verdict;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// A case, two people with keys, and where the sealed file goes.
final class SealRoom implements AutoCloseable {

    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-03T10:15:30.123Z"), ZoneOffset.UTC);
    static final Author MARA = new Author("Mara Lind", "ML");
    static final String WORDS = "a file's passphrase";
    static final String KEY_WORDS = "a key's passphrase";

    private static final Author JO = new Author("Jo Bell", "JB");

    /// Those who sign. Made once a class, since making a key is dear on purpose.
    record People(KeyRing keys, Signer mara, Signer jo) {

        static People in(Path home) throws IOException {
            KeyRing keys = new KeyRing(home.resolve("keys"));
            try (Passphrase words = Passphrase.of(KEY_WORDS)) {
                return new People(keys, keys.create(MARA, words), keys.create(JO, words));
            }
        }
    }

    final People people;
    final Cases cases;
    final OpenCase open;
    final Path file;

    SealRoom(Path folder, People people) throws IOException {
        this.people = people;
        cases =
                new StoredCases(
                        folder.resolve("program"), "0.1.0", CLOCK, ForkJoinPool.commonPool());
        open =
                cases.create(
                        folder.resolve("case"),
                        new Cases.NewCase("Harbour", Currencies.of("EUR"), ZoneOffset.UTC),
                        MARA);
        note("Look at the harbour.");
        file = Files.createDirectories(folder.resolve("out")).resolve("harbour.tributary");
    }

    CaseSealing sealing() {
        return new CaseSealing(open.record(), people.keys(), CLOCK, KeyCost.LEAST);
    }

    CaseSealing.Order order() {
        return new CaseSealing.Order(file, people.mara(), List.of());
    }

    OpenSeal.Signed seal() throws Exception {
        try (Passphrase words = Passphrase.of(WORDS);
                Passphrase key = Passphrase.of(KEY_WORDS)) {
            return sealing().seal(order(), words, key, Work.UNOBSERVED);
        }
    }

    void review(Verdict verdict, Remark... remarks) throws Exception {
        review(people.keys(), people.jo(), verdict, remarks);
    }

    void review(KeyRing ring, Signer signer, Verdict verdict, Remark... remarks) throws Exception {
        try (Passphrase words = Passphrase.of(WORDS);
                Passphrase key = Passphrase.of(KEY_WORDS)) {
            new Countersigning(ring, CLOCK)
                    .append(
                            file,
                            new Countersigning.Review(signer, verdict, List.of(remarks)),
                            words,
                            key,
                            Work.UNOBSERVED);
        }
    }

    List<OpenSeal.Signed> readBack() throws IOException {
        try (Passphrase words = Passphrase.of(WORDS)) {
            return new ReadBack(open.record()).reviews(file, words, MARA, Work.UNOBSERVED);
        }
    }

    CaseSignatures signatures() {
        return open.record().read(r -> CaseSignatures.of(r, open.record().manifest().caseId()));
    }

    void note(String text) {
        open.record().write(MARA, writer -> writer.writeNote(text));
    }

    @Override
    public void close() {
        open.close();
    }
}
