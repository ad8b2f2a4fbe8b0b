// SPDX-License-Identifier: GPL-3.0-or-later

/// What every screen of the window is built from.
///
/// A feature is one package under `org.tributary.app.window` with four kinds of classes:
///
/// - *Model*: JavaFX properties and observable lists, no behaviour; what the view shows.
/// - *View*: builds controls in code and binds them to the model; calls the interactor.
/// - *Interactor*: what the user's intents do. No JavaFX type but the model in its logic, so that
///   it is tested without a toolkit and with
///   [InlineTasks][org.tributary.app.work.InlineTasks]. Long work goes through
///   [Tasks][org.tributary.app.work.Tasks].
/// - *Screen*: the only public class, see [org.tributary.app.window.kit.Screen]. Makes the other
///   three and hands out the view.
///
/// Small features merge some of the four. Features never import each other: one declares an
/// interface with the callbacks it needs, and `org.tributary.app.window.Wiring` connects them.
///
/// Start with [org.tributary.app.window.kit.Commands] for what the user can do,
/// [org.tributary.app.window.kit.Texts] for words, [org.tributary.app.window.kit.ThemeSwitch] for
/// looks and [org.tributary.app.window.kit.FxTasks] for threads, which start nowhere else. May be
/// used from every package below `window`; knows nothing of cases.
@NullMarked
package org.tributary.app.window.kit;

import org.jspecify.annotations.NullMarked;
