// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.SavedPicture.SavedNode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.LensJson;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Writes a saved picture as JSON and reads it again, to the last bit of every place. Stateless
/// and thread-safe.
///
/// The shape: `{"version":2,"nodes":[["12",0.0,40.5,"pinned"],…],"groups":[{"key":"3+","by":"BANK",
/// "name":"…","members":[[3,0.0,1.0],…]}],"withheld":[["12","7>",0],…],"lens":{…}}`, where `12` is
/// an account's ordinal, `7>` the rest of the payees of account 7 and `3+` a group. Version 1 had
/// nodes without pins, and arrows, which follow from the nodes.
public final class PictureJson {

    private static final int VERSION = 2;
    private static final String PINNED = "pinned";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PictureJson() {}

    /// The JSON text of a saved picture, on one line.
    public static String write(SavedPicture picture) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", VERSION);
        ArrayNode nodes = root.putArray("nodes");
        for (SavedNode node : picture.nodes()) {
            ArrayNode one = nodes.addArray().add(node.key().code());
            one.add(node.place().x()).add(node.place().y());
            if (node.pinned()) {
                one.add(PINNED);
            }
        }
        ArrayNode groups = root.putArray("groups");
        for (NodeGroup group : picture.groups()) {
            ObjectNode one = groups.addObject();
            one.put("key", group.key().code()).put("by", group.by().name());
            one.put("name", group.name());
            ArrayNode members = one.putArray("members");
            group.members().forEach((account, at) -> write(group, account, at, members.addArray()));
        }
        ArrayNode withheld = root.putArray("withheld");
        for (EdgeKey edge : picture.withheld().stream().sorted().toList()) {
            withheld.addArray().add(edge.from().code()).add(edge.to().code()).add(edge.strand());
        }
        LensJson.write(picture.lens(), root.putObject("lens"));
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
        if (version < 1 || version > VERSION) {
            throw new IllegalArgumentException(
                    "a saved picture has version %d, this program reads up to version %d"
                            .formatted(version, VERSION));
        }
        List<SavedNode> nodes = new ArrayList<>();
        for (JsonNode node : root.path("nodes")) {
            boolean pinned = isPinned(node);
            nodes.add(
                    new SavedNode(
                            NodeKey.parse(node.required(0).stringValue()), place(node), pinned));
        }
        List<NodeGroup> groups = new ArrayList<>();
        for (JsonNode group : root.path("groups")) {
            groups.add(group(group));
        }
        Set<EdgeKey> withheld = new LinkedHashSet<>();
        for (JsonNode edge : root.path("withheld")) {
            withheld.add(
                    new EdgeKey(
                            NodeKey.parse(edge.required(0).stringValue()),
                            NodeKey.parse(edge.required(1).stringValue()),
                            edge.required(2).longValue()));
        }
        Lens lens = root.has("lens") ? LensJson.read(root.path("lens")) : Lens.PLAIN;
        return new SavedPicture(nodes, groups, withheld, lens);
    }

    private static void write(NodeGroup group, int account, Place at, ArrayNode into) {
        into.add(account).add(at.x()).add(at.y());
        if (group.pinned().contains(account)) {
            into.add(PINNED);
        }
    }

    private static Place place(JsonNode node) {
        return new Place(node.required(1).doubleValue(), node.required(2).doubleValue());
    }

    private static boolean isPinned(JsonNode node) {
        return PINNED.equals(node.path(3).asString(""));
    }

    private static NodeGroup group(JsonNode group) {
        Set<Integer> pinned = new HashSet<>();
        SequencedMap<Integer, Place> members = new LinkedHashMap<>();
        for (JsonNode member : group.required("members")) {
            int account = member.required(0).intValue();
            members.put(account, place(member));
            if (isPinned(member)) {
                pinned.add(account);
            }
        }
        return new NodeGroup(
                NodeKey.parse(group.required("key").stringValue()),
                NodeGroup.GroupedBy.valueOf(group.required("by").stringValue()),
                group.required("name").stringValue(),
                members,
                pinned);
    }
}
