// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.AnyTable;
import org.tributary.importers.message.bai2.Bai2Reader;
import org.tributary.importers.message.iso20022.Iso20022Reader;
import org.tributary.importers.message.ofx.OfxReader;
import org.tributary.importers.message.qif.QifReader;
import org.tributary.importers.message.swift.SwiftReader;

import java.io.IOException;
import java.nio.file.Path;

/// Bank messages of any bytes: each is read to its end or refused in words.
@Timeout(20)
class MessageFuzzTest {

    private static final AnyTable ISO_20022 = new AnyTable(new Iso20022Reader());
    private static final AnyTable SWIFT = new AnyTable(new SwiftReader());
    private static final AnyTable OFX = new AnyTable(new OfxReader());
    private static final AnyTable QIF = new AnyTable(new QifReader());
    private static final AnyTable BAI2 = new AnyTable(new Bai2Reader());

    @TempDir private Path folder;

    @FuzzTest
    void readsAnyIso20022(byte[] file) throws IOException {
        ISO_20022.read(folder.resolve("any.xml"), file);
    }

    @FuzzTest
    void readsAnySwift(byte[] file) throws IOException {
        SWIFT.read(folder.resolve("any.fin"), file);
    }

    @FuzzTest
    void readsAnyOfx(byte[] file) throws IOException {
        OFX.read(folder.resolve("any.ofx"), file);
    }

    @FuzzTest
    void readsAnyQif(byte[] file) throws IOException {
        QIF.read(folder.resolve("any.qif"), file);
    }

    @FuzzTest
    void readsAnyBai2(byte[] file) throws IOException {
        BAI2.read(folder.resolve("any.bai"), file);
    }
}
