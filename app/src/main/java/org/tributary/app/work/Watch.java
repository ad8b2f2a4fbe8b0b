// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

/// Somebody is being told of changes until this is closed. Closing twice does nothing.
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
