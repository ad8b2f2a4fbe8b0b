// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.tributary.app.retention.DeletionException;
import org.tributary.app.sealing.SealException;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casefile.CaseFileException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Says what went wrong, with a remedy.
///
/// @param texts gives the words
record FaultWords(Texts texts) {

    String of(Exception failure) {
        return switch (failure) {
            case SealException e -> texts.of("sealing.fault." + word(e.kind()));
            case DeletionException e -> texts.of("delete.fault." + word(e.reason()));
            case WrongPassphraseException _ -> texts.of("sealing.fault.key");
            case CaseFileException e -> String.valueOf(e.getMessage());
            case FileAlreadyExistsException _ -> texts.of("sealing.fault.exists");
            case NoSuchFileException _ -> texts.of("sealing.fault.missing");
            case IOException e -> texts.of("sealing.fault.disk", String.valueOf(e.getMessage()));
            case IllegalArgumentException _ -> texts.of("sealing.fault.taken");
            default -> throw new IllegalStateException(failure);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
