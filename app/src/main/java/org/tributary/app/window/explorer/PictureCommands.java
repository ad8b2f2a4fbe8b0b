// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.window.canvas.FlowCanvas;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All commands of the picture, and which of them stand together in its menus.
final class PictureCommands {

    static final List<List<String>> LAYOUT =
            List.of(
                    List.of(
                            "layout.force",
                            "layout.flow",
                            "layout.radial",
                            "layout.lanes",
                            "layout.overview"),
                    List.of("picture.pin", "picture.unpin"));

    static final List<List<String>> GROUP =
            List.of(
                    List.of("fold.selected"),
                    List.of(
                            "fold.bank",
                            "fold.country",
                            "fold.community",
                            "fold.behaviour",
                            "fold.identity"),
                    List.of("fold.apart"));

    static final List<List<String>> SELECT =
            List.of(
                    List.of("pick.all", "pick.invert", "pick.neighbours"),
                    List.of("pick.containing", "pick.colour", "pick.subjects", "pick.unconnected"));

    /// Who answers.
    record Targets(
            ExplorerInteractor explorer,
            ExpansionInteractor expansions,
            PictureDesk desk,
            LensInteractor lens,
            ArrangeInteractor arranging,
            FoldInteractor folds,
            PickInteractor picks,
            HypothesisInteractor hypotheses) {}

    private final ExplorerModel model;
    private final Targets to;
    private final Questions questions;
    private final Texts texts;

    PictureCommands(ExplorerModel model, Targets to, Questions questions, Texts texts) {
        this.model = model;
        this.to = to;
        this.questions = questions;
        this.texts = texts;
    }

    /// @param find where accounts are searched for
    /// @param canvas where the picture is seen
    List<Command> all(FindBar find, FlowCanvas canvas) {
        List<Command> all = new ArrayList<>();
        all.addAll(growing(find));
        all.addAll(seeing());
        all.addAll(new CanvasCommands(canvas, shown()).all());
        all.addAll(arranging());
        all.addAll(folding());
        all.addAll(picking());
        all.addAll(remembering());
        return List.copyOf(all);
    }

    private BooleanBinding accounts() {
        return Bindings.createBooleanBinding(
                () -> !model.selection().get().nodes().isEmpty(), model.selection());
    }

    private BooleanBinding anything() {
        return Bindings.createBooleanBinding(
                () -> !model.selection().get().isEmpty(), model.selection());
    }

    private BooleanBinding shown() {
        return Bindings.createBooleanBinding(
                () -> !model.picture().get().isEmpty(), model.picture());
    }

    private List<Command> growing(FindBar find) {
        return List.of(
                command("picture.find", find::focus)
                        .icon(MaterialDesignM.MAGNIFY)
                        .keys("Shortcut+F"),
                command("picture.expandIn", () -> to.expansions().expand(Set.of(Direction.IN)))
                        .icon(MaterialDesignA.ARROW_COLLAPSE_RIGHT)
                        .keys("Shortcut+Alt+E")
                        .when(accounts()),
                command("picture.expand", () -> to.expansions().expand(Set.of(Direction.values())))
                        .icon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL)
                        .keys("Shortcut+E")
                        .when(accounts()),
                command("picture.expandOut", () -> to.expansions().expand(Set.of(Direction.OUT)))
                        .icon(MaterialDesignA.ARROW_EXPAND_RIGHT)
                        .keys("Shortcut+Shift+E")
                        .when(accounts()),
                command("picture.preview", () -> to.expansions().preview())
                        .icon(MaterialDesignF.FORMAT_LIST_CHECKS)
                        .keys("Shortcut+Alt+Shift+E")
                        .when(accounts()),
                command("picture.hide", () -> to.explorer().hide())
                        .icon(MaterialDesignE.EYE_OFF_OUTLINE)
                        .keys("Shortcut+H")
                        .when(anything()));
    }

    private List<Command> seeing() {
        return List.of(
                command("mode.transfers", () -> to.lens().arrows(ArrowMode.TRANSFERS))
                        .keys("Alt+1"),
                command("mode.flows", () -> to.lens().arrows(ArrowMode.FLOWS)).keys("Alt+2"),
                command("mode.relationships", () -> to.lens().arrows(ArrowMode.RELATIONSHIPS))
                        .keys("Alt+3"),
                command("picture.filter", () -> to.lens().prepareFilter())
                        .icon(MaterialDesignF.FILTER_OUTLINE)
                        .keys("Shortcut+Alt+F")
                        .when(shown()));
    }

    private List<Command> arranging() {
        List<Command> all = new ArrayList<>();
        int digit = 4;
        for (String name : List.of("force", "flow", "radial", "lanes", "overview")) {
            all.add(
                    command("layout." + name, () -> to.arranging().arrange(name))
                            .keys("Alt+" + digit++)
                            .when(shown()));
        }
        all.add(
                command("picture.pin", () -> to.arranging().hold(PictureChange.Pin.Hold.PINNED))
                        .icon(MaterialDesignP.PIN_OUTLINE)
                        .keys("Shortcut+P")
                        .when(accounts()));
        all.add(
                command("picture.unpin", () -> to.arranging().hold(PictureChange.Pin.Hold.FREE))
                        .icon(MaterialDesignP.PIN_OFF_OUTLINE)
                        .keys("Shortcut+Shift+P")
                        .when(accounts()));
        return all;
    }

    private List<Command> folding() {
        List<Command> all = new ArrayList<>();
        all.add(
                command("fold.selected", () -> to.folds().foldSelected())
                        .icon(MaterialDesignG.GROUP)
                        .keys("Shortcut+G")
                        .when(accounts()));
        for (GroupedBy by :
                List.of(
                        GroupedBy.BANK,
                        GroupedBy.COUNTRY,
                        GroupedBy.COMMUNITY,
                        GroupedBy.BEHAVIOUR,
                        GroupedBy.IDENTITY)) {
            String id = "fold." + by.name().toLowerCase(Locale.ROOT);
            all.add(command(id, () -> to.folds().fold(by)).when(shown()));
        }
        all.add(
                command("fold.apart", () -> to.folds().unfold())
                        .icon(MaterialDesignU.UNGROUP)
                        .keys("Shortcut+Shift+G")
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> !model.picture().get().groups().isEmpty(),
                                        model.picture())));
        return all;
    }

    private List<Command> picking() {
        return List.of(
                command("pick.all", () -> to.picks().all())
                        .keys("Shortcut+Alt+Shift+A")
                        .when(shown()),
                command("pick.invert", () -> to.picks().invert())
                        .keys("Shortcut+Alt+A")
                        .when(shown()),
                command("pick.neighbours", () -> to.picks().neighbours()).when(accounts()),
                command("pick.containing", this::askContaining).when(shown()),
                command("pick.colour", () -> to.picks().sameColour()).when(accounts()),
                command("pick.subjects", () -> to.picks().subjects()).when(shown()),
                command("pick.unconnected", () -> to.picks().unconnected()).when(shown()));
    }

    private void askContaining() {
        questions.askText(
                texts.of("pick.containing.title"),
                "",
                texts.of("pick.containing.verb"),
                text -> to.picks().containing(text));
    }

    private List<Command> remembering() {
        return List.of(
                command("picture.undo", () -> to.desk().undo())
                        .icon(MaterialDesignU.UNDO)
                        .keys("Shortcut+Z")
                        .when(model.undoable()),
                command("picture.redo", () -> to.desk().redo())
                        .icon(MaterialDesignR.REDO)
                        .keys("Shortcut+Y")
                        .when(model.redoable()),
                // The keys other programs use for the same.
                Command.of("picture.redoToo", "command.picture.redo", () -> to.desk().redo())
                        .keys("Shortcut+Shift+Z")
                        .when(model.redoable()),
                command("hypothesis.branch", this::askBranch)
                        .icon(MaterialDesignS.SOURCE_BRANCH_PLUS)
                        .keys("Shortcut+B")
                        .when(shown()),
                command("hypothesis.rename", this::askRename).when(model.hypothesis().isNotEmpty()),
                command("hypothesis.drop", () -> to.hypotheses().drop())
                        .when(model.hypothesis().isNotEmpty()));
    }

    private void askBranch() {
        questions.askText(
                texts.of("hypothesis.branch.title"),
                texts.of("hypothesis.suggested", (char) ('B' + model.hypotheses().size())),
                texts.of("hypothesis.branch.verb"),
                name -> to.hypotheses().branch(name));
    }

    private void askRename() {
        questions.askText(
                texts.of("hypothesis.rename.title"),
                model.hypothesis().get(),
                texts.of("hypothesis.rename.verb"),
                name -> to.hypotheses().rename(name));
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, "command." + id, action);
    }
}
