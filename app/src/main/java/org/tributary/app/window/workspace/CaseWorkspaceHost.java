// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import org.tributary.ledger.imports.ImportReceipt;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;

/// What the workspace asks of the window around it. Called on the screen thread.
public interface CaseWorkspaceHost {

    /// The user wants to bring files into the case.
    void importWanted();

    /// The user wants to read the receipt of an import.
    void openReceipt(long importId);

    /// The user wants to see what the columns of an import hold.
    void openQuality(long importId);

    /// The user wants to keep something drawn as an image in a file.
    ///
    /// @param name what is drawn
    /// @param drawn draws it under a title; called in the background
    void saveImage(String name, Function<String, BufferedImage> drawn);

    /// The user wants to take an import back.
    void undoImport(ImportReceipt receipt);

    /// The user wants to enter something by hand.
    ///
    /// @param accounts those that are selected
    void enterByHand(List<Integer> accounts);

    /// The user wants to import a file anew, read in another way.
    void importAgain(ImportReceipt receipt);
}
