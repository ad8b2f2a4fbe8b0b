// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class TransfersInteractorTest {

    private static final String DRAWING =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 03:c 90.00 EUR 2026-01-03
            03:c -> 01:a 80.00 EUR 2026-01-04
            01:a -> 01:a 5.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private final TransfersModel model = new TransfersModel();
    private final List<Set<EdgeKey>> pointedOut = new ArrayList<>();
    private final List<Optional<Long>> pickedOut = new ArrayList<>();
    private DrawnCase drawn;
    private TransfersInteractor transfers;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("drawn.csv", DRAWING);
        transfers =
                new TransfersInteractor(
                        model,
                        drawn.exploration(),
                        new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                        new Texts(Locale.ENGLISH),
                        new TransfersHost() {
                            @Override
                            public void pointOut(Set<EdgeKey> arrows) {
                                pointedOut.add(arrows);
                            }

                            @Override
                            public void pickedOut(Optional<TransferId> transfer) {
                                pickedOut.add(transfer.map(TransferId::value));
                            }
                        });
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private Selection account(String key) {
        return new Selection(Set.of(NodeKey.of(drawn.ordinal(key))), Set.of());
    }

    private List<String> lines() {
        TransferRows rows = model.rows().get().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Transfer transfer = rows.get(i).transfer().get().orElseThrow();
            lines.add(transfers.written().cell(transfer, TransferColumn.SOURCE));
        }
        return lines;
    }

    @Test
    void listsEveryTransactionOfAnAccountOnce() {
        transfers.show(account("01:a"), PictureState.EMPTY);

        assertThat(lines())
                .containsExactly("drawn.csv:1", "drawn.csv:2", "drawn.csv:4", "drawn.csv:5");
        assertThat(model.count().get()).isEqualTo("4, of the selected account");
        assertThat(model.sums().get()).isEqualTo("EUR 185.00  ·  USD 50.00");
        assertThat(model.converted().get()).isFalse();
    }

    @Test
    void oneSelectedTransactionIsPickedOutAndSeveralAreNot() {
        transfers.show(account("01:a"), PictureState.EMPTY);
        pickedOut.clear();

        transfers.selectRows(List.of(1));
        transfers.selectRows(List.of(1, 2));
        transfers.selectRows(List.of());

        assertThat(pickedOut).containsExactly(Optional.of(2L), Optional.empty(), Optional.empty());
    }

    @Test
    void anEmptySelectionShowsNothing() {
        transfers.show(account("01:a"), PictureState.EMPTY);
        transfers.show(Selection.NOTHING, PictureState.EMPTY);

        assertThat(model.rows().get()).isEmpty();
        assertThat(model.count().get()).isEmpty();
        assertThat(model.copyable().get()).isFalse();
    }

    @Test
    void amountsAreOrderedWithinTheirCurrency() {
        transfers.show(account("01:a"), PictureState.EMPTY);
        transfers.sort(new TransferOrder(TransferColumn.PAID, true));
        assertThat(lines())
                .containsExactly("drawn.csv:5", "drawn.csv:4", "drawn.csv:1", "drawn.csv:2");
        transfers.sort(new TransferOrder(TransferColumn.TIME, false));
        assertThat(lines())
                .containsExactly("drawn.csv:5", "drawn.csv:4", "drawn.csv:2", "drawn.csv:1");
        transfers.sort(new TransferOrder(TransferColumn.FROM, false));
        assertThat(lines().getFirst()).isEqualTo("drawn.csv:4");
    }

    @Test
    void selectedRowsAreAddedUpAndPointOutTheirFlows() throws IOException {
        PictureState picture =
                drawn.exploration()
                        .picture(Work.UNOBSERVED)
                        .show(
                                PictureState.EMPTY,
                                List.of(drawn.ordinal("01:a"), drawn.ordinal("02:b")))
                        .applyTo(PictureState.EMPTY);
        transfers.show(account("01:a"), picture);
        transfers.selectRows(List.of(0, 2));

        assertThat(model.count().get()).isEqualTo("2 of 4 selected");
        assertThat(model.sums().get()).isEqualTo("EUR 180.00");
        assertThat(pointedOut.getLast())
                .containsExactly(
                        EdgeKey.flow(
                                NodeKey.of(drawn.ordinal("01:a")),
                                NodeKey.of(drawn.ordinal("02:b"))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    =1+1, '''=1+1'
                    +49,  '''+49'
                    -5,   '''-5'
                    @x,   '''@x'
                    rent, rent
                    a=b,  a=b
                    '',   ''
                    """)
    void textsAreNoFormulas(String text, String guarded) {
        assertThat(TransferText.guarded(text)).isEqualTo(guarded);
    }

    @Test
    void aTextStaysInItsCell() {
        assertThat(TransferText.guarded("two\tcells\r\nand lines"))
                .isEqualTo("two cells and lines");
        assertThat(TransferText.guarded("\t=1")).isEqualTo("' =1");
    }
}
