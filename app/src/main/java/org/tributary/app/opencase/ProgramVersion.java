// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import java.util.Optional;

/// The version of the program, from its jar.
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String ofThisProgram() {
        return Optional.ofNullable(ProgramVersion.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(built from source)");
    }
}
