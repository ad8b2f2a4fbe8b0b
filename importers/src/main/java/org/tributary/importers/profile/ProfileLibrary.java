// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The profiles at hand: those the program ships with, and whatever the user added. Immutable.
///
/// @param profiles in the order they are tried
public record ProfileLibrary(List<ImportProfile> profiles) {

    private static final List<String> SHIPPED =
            List.of(
                    "amlworld.json",
                    "amlsim.json",
                    "amlsim-steps.json",
                    "saml-d.json",
                    "paysim.json",
                    "etherscan.json",
                    "etherscan-tokens.json",
                    "oklink.json",
                    "bitcoin-parts.json",
                    "blockchair-inputs.json",
                    "blockchair-outputs.json",
                    "amlworld-accounts.json",
                    "amlworld-patterns.json",
                    "amlsim-accounts.json",
                    "iso-20022.json",
                    "swift-mt.json",
                    "ofx.json",
                    "qif.json",
                    "bai2.json");

    public ProfileLibrary {
        profiles = List.copyOf(profiles);
    }

    /// The profiles the program ships with.
    public static ProfileLibrary shipped() {
        return new ProfileLibrary(SHIPPED.stream().map(ProfileLibrary::resource).toList());
    }

    private static ImportProfile resource(String name) {
        try (InputStream in = ProfileLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the profile " + name + " is missing");
            }
            return ProfileText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This library with one more profile, tried before the others; it replaces one of its name.
    public ProfileLibrary with(ImportProfile profile) {
        List<ImportProfile> all = new ArrayList<>();
        all.add(profile);
        profiles.stream().filter(other -> !other.name().equals(profile.name())).forEach(all::add);
        return new ProfileLibrary(all);
    }

    /// The profile of that name, whatever its case.
    public Optional<ImportProfile> named(String name) {
        return profiles.stream().filter(p -> p.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// The profile for files without a header that begin as this one does.
    ///
    /// @param first the text of the first cell
    public Optional<ImportProfile> beginning(String first) {
        return profiles.stream()
                .filter(profile -> profile.dialect().headerRow() == 0)
                .filter(
                        profile ->
                                profile.statement().footers().stream().anyMatch(first::startsWith))
                .findFirst();
    }

    /// The first profile whose headers are those of a file, with its columns where they
    /// stand there.
    ///
    /// @param headers of the file, in order
    public Optional<ImportProfile> fitting(List<String> headers) {
        return profiles.stream()
                .filter(profile -> profile.dialect().headerRow() > 0)
                .flatMap(
                        profile ->
                                profile
                                        .mapping()
                                        .boundTo(headers)
                                        .map(profile::withMapping)
                                        .stream())
                .findFirst();
    }
}
