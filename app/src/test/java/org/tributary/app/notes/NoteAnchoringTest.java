// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.Area;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Set;

class NoteAnchoringTest {

    private static final TransferId ROW = new TransferId(4);
    private static final TransferId OTHER = new TransferId(5);
    private static final EdgeKey ARROW = EdgeKey.flow(NodeKey.of(0), NodeKey.of(1));

    private static final PictureState PICTURE =
            PictureState.of(
                    List.of(node(0, 0, 0), node(1, 100, 50), node(2, 60, 20), node(3, 500, 0)),
                    List.of());

    private static PlacedNode node(int account, double x, double y) {
        return new PlacedNode(PictureNode.account(account, "n", "", 1), new Place(x, y));
    }

    private static Selection nodes(Integer... accounts) {
        return new Selection(
                Set.copyOf(List.of(accounts).stream().map(NodeKey::of).toList()), Set.of());
    }

    private static NoteAnchor of(Selection selection, TransferId... rows) {
        return NoteAnchoring.of(selection, PICTURE, List.of(rows));
    }

    @Test
    void nothingSelectedIsTheCase() {
        assertThat(of(Selection.NOTHING)).isEqualTo(NoteAnchor.wholeCase());
    }

    @Test
    void oneAccountOneArrowOrOneRowIsItself() {
        Selection arrow = new Selection(Set.of(), Set.of(ARROW));
        assertThat(of(nodes(1))).isEqualTo(new OnAccount(1));
        assertThat(of(arrow)).isEqualTo(new OnFlow(0, 1));
        assertThat(of(arrow, ROW)).isEqualTo(new OnTransfer(ROW));
        assertThat(of(arrow, ROW, OTHER)).isEqualTo(new OnFlow(0, 1));
    }

    @Test
    void anArrowOfOneTransactionIsThatTransactionAndCitesIt() {
        EdgeKey one = EdgeKey.transfer(NodeKey.of(0), NodeKey.of(1), ROW);
        NoteAnchor anchor = of(new Selection(Set.of(), Set.of(one)));
        assertThat(anchor).isEqualTo(new OnTransfer(ROW));
        assertThat(NoteAnchoring.cites(anchor, List.of())).containsExactly(ROW);
        assertThat(NoteAnchoring.cites(new OnAccount(1), List.of())).isEmpty();
        assertThat(NoteAnchoring.cites(anchor, List.of(OTHER))).containsExactly(OTHER);
    }

    @Test
    void severalAccountsAreThePartOfThePictureAroundThemAndAllThatIsInIt() {
        assertThat(of(nodes(0, 1)))
                .isEqualTo(new OnRegion(new Area(-48, -48, 196, 146), List.of(0, 1, 2)));
    }

    @Test
    void aRestOfPayersOrWhatIsNotShownIsNoAccount() {
        Selection rest = new Selection(Set.of(NodeKey.restOfPayers(0)), Set.of());
        assertThat(of(rest)).isEqualTo(NoteAnchor.wholeCase());
        assertThat(of(nodes(8, 9))).isEqualTo(NoteAnchor.wholeCase());
    }
}
