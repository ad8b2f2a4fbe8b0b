// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import java.util.List;

/// What the page of questions asks of the rest of the window. Called on the screen thread.
public interface QuestionsHost {

    /// The user wants to see these ways in the picture, each given by the ordinals of its accounts
    /// from payer to payee.
    void showTrails(List<List<Integer>> ways);
}
