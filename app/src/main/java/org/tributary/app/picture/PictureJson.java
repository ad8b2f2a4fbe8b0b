// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.SavedPicture.SavedNode;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// Writes a saved picture as JSON and reads it again, to the last bit of every place. Stateless
/// and thread-safe.
///
/// The shape: `{"version":1,"nodes":[["12",0.0,40.5],…],"edges":[["12","7>",0],…]}`, where `12` is
/// an account's ordinal and `7>` the rest of the payees of account 7.
public final class PictureJson {

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PictureJson() {}

    /// The JSON text of a saved picture, on one line.
    public static String write(SavedPicture picture) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", VERSION);
        ArrayNode nodes = root.putArray("nodes");
        for (SavedNode node : picture.nodes()) {
            nodes.addArray().add(node.key().code()).add(node.place().x()).add(node.place().y());
        }
        ArrayNode edges = root.putArray("edges");
        for (EdgeKey edge : picture.edges()) {
            edges.addArray().add(edge.from().code()).add(edge.to().code()).add(edge.strand());
        }
        return MAPPER.writeValueAsString(root);
    }

    /// The saved picture of a JSON text; throws `IllegalArgumentException` when the text is no
    /// saved picture or was written by a newer version.
    public static SavedPicture read(String json) {
        try {
            return picture(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "a saved picture cannot be read; arrange the picture anew", e);
        }
    }

    private static SavedPicture picture(JsonNode root) {
        int version = root.path("version").asInt(0);
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "a saved picture has version %d, this program reads version %d"
                            .formatted(version, VERSION));
        }
        List<SavedNode> nodes = new ArrayList<>();
        for (JsonNode node : root.path("nodes")) {
            Place place = new Place(node.required(1).doubleValue(), node.required(2).doubleValue());
            nodes.add(new SavedNode(NodeKey.parse(node.required(0).stringValue()), place));
        }
        List<EdgeKey> edges = new ArrayList<>();
        for (JsonNode edge : root.path("edges")) {
            edges.add(
                    new EdgeKey(
                            NodeKey.parse(edge.required(0).stringValue()),
                            NodeKey.parse(edge.required(1).stringValue()),
                            edge.required(2).intValue()));
        }
        return new SavedPicture(nodes, edges);
    }
}
