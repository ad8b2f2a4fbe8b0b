// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import java.util.Optional;

/// The version of the program, from its jar.
final class Version {

    private Version() {}

    static String ofThisProgram() {
        return Optional.ofNullable(Version.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(built from source)");
    }
}
