// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Questions that are answered beforehand: confirmations with yes, texts in the order given.
public final class GivenAnswers implements Questions {

    private final Deque<String> answers = new ArrayDeque<>();

    public GivenAnswers(String... texts) {
        answers.addAll(List.of(texts));
    }

    @Override
    public void confirm(String title, String consequence, String verb, Runnable confirmed) {
        confirmed.run();
    }

    @Override
    public void askText(String title, String suggested, String verb, Consumer<String> answered) {
        answered.accept(answers.isEmpty() ? suggested : answers.remove());
    }

    @Override
    public void tell(String title, String why) {}
}
