// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A scan of the record as the bulk importer wants it: nodes, then relationships, handed out in
/// portions to several threads.
final class ProjectionInput {

    /// Writes one portion's entities; given the position within the portion.
    @FunctionalInterface
    interface Writer {

        void write(int position, InputEntityVisitor visitor);
    }

    /// Entities that one thread takes at a time.
    ///
    /// @param size number of entities
    /// @param writer writes the one at a position from 0
    record Portion(int size, Writer writer) {}

    private static final long BYTES_OF_NODE_PROPERTIES = 8;
    private static final long BYTES_OF_RELATIONSHIP_PROPERTIES = 48;
    private static final int PROPERTIES_OF_RELATIONSHIP = 7;

    private ProjectionInput() {}

    static Input of(RecordScan scan, Work work) {
        ProjectionNodes nodes = ProjectionNodes.of(scan);
        List<Portion> relationships = new ProjectionRelationships(scan, nodes).portions();
        long count = relationships.stream().mapToLong(Portion::size).sum();
        return Input.input(
                iterable(nodes.portions(), work),
                iterable(relationships, work),
                IdType.ACTUAL,
                Input.knownEstimates(
                        nodes.size(),
                        count,
                        nodes.size(),
                        count * PROPERTIES_OF_RELATIONSHIP,
                        nodes.size() * BYTES_OF_NODE_PROPERTIES,
                        count * BYTES_OF_RELATIONSHIP_PROPERTIES,
                        nodes.size()),
                ReadableGroups.EMPTY,
                false);
    }

    private static InputIterable iterable(List<Portion> portions, Work work) {
        return () -> new Portions(portions, work);
    }

    /// Hands out portions; called from several threads.
    private static final class Portions implements InputIterator {

        private final List<Portion> portions;
        private final Work work;
        private final AtomicInteger next = new AtomicInteger();

        Portions(List<Portion> portions, Work work) {
            this.portions = portions;
            this.work = work;
        }

        @Override
        public InputChunk newChunk() {
            return new Cursor();
        }

        @Override
        public boolean next(InputChunk chunk) {
            work.checkCancelled();
            int position = next.getAndIncrement();
            if (position >= portions.size()) {
                return false;
            }
            ((Cursor) chunk).portion = portions.get(position);
            ((Cursor) chunk).position = 0;
            return true;
        }

        @Override
        public void close() {}
    }

    /// One thread's place in its portion.
    private static final class Cursor implements InputChunk {

        private Portion portion = new Portion(0, (position, visitor) -> {});
        private int position;

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (position == portion.size()) {
                return false;
            }
            portion.writer().write(position++, visitor);
            visitor.endOfEntity();
            return true;
        }

        @Override
        public void close() {}
    }
}
