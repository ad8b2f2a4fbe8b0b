// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Signature;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of those who sign at this computer: one file each in a folder of the user's
/// preferences, named by the key and readable by the user alone. Private keys leave it never,
/// and are in memory only while something is signed. A lost passphrase cannot be had back; a
/// new key is made then. Thread-safe; making and opening a key takes a good part of a second
/// on purpose.
public final class KeyRing {

    /// Edwards-curve signatures, RFC 8032.
    static final String ALGORITHM = "Ed25519";

    private static final String ENDING = ".key.json";

    private final Path folder;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// @param folder made with the first key
    public KeyRing(Path folder) {
        this.folder = folder;
    }

    /// All who have a key, by name. Files that are no keys are passed over.
    ///
    /// @throws IOException if the folder cannot be read
    public synchronized List<Signer> signers() throws IOException {
        return keys().stream()
                .map(KeyRing::owner)
                .sorted(Comparator.comparing(signer -> signer.author().name()))
                .toList();
    }

    /// Makes a key for somebody.
    ///
    /// @throws IllegalArgumentException if the passphrase is too short, or somebody of that
    ///     name has a key already
    /// @throws IOException if it cannot be written
    public synchronized Signer create(Author author, Passphrase passphrase) throws IOException {
        refuseShort(passphrase);
        if (signers().stream().anyMatch(known -> known.isNamed(author.name()))) {
            throw new IllegalArgumentException("somebody of that name has a key");
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var owner =
                    new Signer(
                            author,
                            Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            byte[] secret = pair.getPrivate().getEncoded();
            try {
                write(SealedKey.seal(owner, secret, passphrase));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
            return owner;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on makes such keys", e);
        }
    }

    /// Signs a statement.
    ///
    /// @throws WrongPassphraseException if the key does not open with it
    /// @throws IOException if there is no key of that signer, or its file is damaged
    public synchronized Signature sign(Statement statement, Signer signer, Passphrase passphrase)
            throws IOException, WrongPassphraseException {
        SealedKey sealed = key(signer);
        try {
            byte[] secret = sealed.open(passphrase);
            try {
                var signing = java.security.Signature.getInstance(ALGORITHM);
                signing.initSign(
                        KeyFactory.getInstance(ALGORITHM)
                                .generatePrivate(new PKCS8EncodedKeySpec(secret)));
                signing.update(statement.bytes());
                return new Signature(
                        sealed.name(),
                        sealed.publicKey(),
                        Base64.getEncoder().encodeToString(signing.sign()));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The key's file is damaged.", e);
        }
    }

    /// Whether a key opens, to be asked before long work at whose end it signs.
    ///
    /// @throws WrongPassphraseException if it does not open with that passphrase
    /// @throws IOException if there is no key of that signer, or its file is damaged
    public synchronized void check(Signer signer, Passphrase passphrase)
            throws IOException, WrongPassphraseException {
        try {
            Arrays.fill(key(signer).open(passphrase), (byte) 0);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The key's file is damaged.", e);
        }
    }

    /// Puts a key under another passphrase. The key itself, and what it signed, stay.
    ///
    /// @throws IllegalArgumentException if the new one is too short
    /// @throws WrongPassphraseException if the key does not open with the old one
    /// @throws IOException if the key cannot be read or written
    public synchronized void changePassphrase(Signer signer, Passphrase old, Passphrase fresh)
            throws IOException, WrongPassphraseException {
        refuseShort(fresh);
        SealedKey sealed = key(signer);
        try {
            byte[] secret = sealed.open(old);
            try {
                write(SealedKey.seal(owner(sealed), secret, fresh));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("The key's file is damaged.", e);
        }
    }

    private static void refuseShort(Passphrase passphrase) {
        if (!passphrase.isLongEnough()) {
            throw new IllegalArgumentException(
                    "a passphrase has at least %d characters".formatted(Passphrase.SHORTEST));
        }
    }

    private SealedKey key(Signer signer) throws IOException {
        return keys().stream()
                .filter(key -> key.publicKey().equals(signer.publicKey()))
                .findFirst()
                .orElseThrow(() -> new IOException("The key's file is gone."));
    }

    private static Signer owner(SealedKey key) {
        return new Signer(new Author(key.name(), key.initials()), key.publicKey());
    }

    private List<SealedKey> keys() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<SealedKey> read(Path file) {
        try {
            SealedKey key = json.readValue(Files.readAllBytes(file), SealedKey.class);
            // The file is named by its key; a record of a damaged file may lack parts.
            boolean whole =
                    Stream.of(key.name(), key.initials(), key.salt(), key.nonce(), key.sealed())
                            .noneMatch(part -> part == null || part.isBlank());
            return whole && file.equals(file(key)) ? Optional.of(key) : Optional.empty();
        } catch (IOException | JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Path file(SealedKey key) {
        return folder.resolve(Fingerprint.hex(key.publicKey()) + ENDING);
    }

    private void write(SealedKey key) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "key", ".new");
        try {
            ownerOnly(fresh);
            Files.write(fresh, json.writeValueAsBytes(key));
            replace(fresh, file(key));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Where the computer knows such permissions; elsewhere the folder's own ones hold.
    private static void ownerOnly(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
