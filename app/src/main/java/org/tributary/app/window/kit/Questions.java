// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.util.function.Consumer;

/// Small questions to the user. Behind an interface, so that interactors are tested with answers
/// given beforehand. Answers may come later; nothing happens where the user cancels.
public interface Questions {

    /// Asks before something that cannot be undone; never for anything else.
    ///
    /// @param title what is about to happen, as a question
    /// @param consequence what will be lost
    /// @param verb words of the button that does it, such as *Remove case from list*
    void confirm(String title, String consequence, String verb, Runnable confirmed);

    /// Asks for one line of text.
    ///
    /// @param title what is asked for
    /// @param suggested what stands in the field at first
    /// @param verb words of the button
    /// @param answered receives the text, stripped and never empty
    void askText(String title, String suggested, String verb, Consumer<String> answered);

    /// Tells why something could not be done; nothing is asked.
    ///
    /// @param title what could not be done, as a sentence
    /// @param why the reason and the remedy
    void tell(String title, String why);
}
