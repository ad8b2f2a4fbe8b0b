// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.app.alerts.EvidencePicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads and draws the evidence of the alert that is selected.
final class EvidenceDesk {

    private final AlertsModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final AlertsHost host;
    private int latest;

    EvidenceDesk(
            AlertsModel model, Exploration exploration, Tasks tasks, Texts texts, AlertsHost host) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.host = host;
    }

    /// Shows what there is to see of an alert.
    void select(List<Alert> alerts) {
        model.selected().setAll(alerts);
        model.problem().set("");
        int mine = ++latest;
        if (alerts.size() != 1) {
            model.evidence().set(Optional.empty());
            return;
        }
        tasks.start(
                texts.of("alerts.task.evidence"),
                work -> evidence(alerts.getFirst(), work),
                Outcome.<AlertEvidence>of(
                        evidence -> {
                            if (mine == latest) {
                                model.picture().set(new byte[0]);
                                model.evidence().set(Optional.of(evidence));
                                draw();
                            }
                        }));
    }

    private AlertEvidence evidence(Alert alert, Work work) throws IOException {
        AlertDraft draft = alert.draft();
        Set<TransferId> ids = draft.transfers();
        List<Transfer> transfers = exploration.transfers(ids);
        PictureState picture = EvidencePicture.of(exploration.drawn(work), draft, transfers, work);
        return new AlertEvidence(alert, transfers, ids.size() - transfers.size(), picture);
    }

    /// Draws the evidence for the room there is, in the colours of now.
    void draw() {
        if (model.evidence().get().isEmpty()) {
            return;
        }
        PictureState picture = model.evidence().get().get().picture();
        AlertsModel.Room room = model.room().get();
        int mine = latest;
        tasks.start(
                texts.of("alerts.task.evidence"),
                work -> host.preview(picture, room.width(), room.height(), room.scale()),
                Outcome.<byte[]>of(
                        png -> {
                            if (mine == latest && room.equals(model.room().get())) {
                                model.picture().set(png);
                            }
                        }));
    }

    /// The picture of the evidence has this room now.
    void room(AlertsModel.Room room) {
        if (!room.equals(model.room().get())) {
            model.room().set(room);
            draw();
        }
    }

    /// Opens the evidence of the selected alert in the explorer.
    void open() {
        model.evidence()
                .get()
                .ifPresent(evidence -> host.openView(SavedPicture.of(evidence.picture())));
    }
}
