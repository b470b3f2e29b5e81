package org.metodika.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.metodika.local.process.Trouble;

/**
 * The file of a backup: a ZIP with the files below {@code data/} and the {@link Manifest} at its end.
 *
 * @param file where it lies
 */
record Archive(Path file) {

    private static final String MANIFEST = "manifest.txt";
    private static final String DATA = "data/";

    /** Packs a folder. The archive appears under its name when it is whole; it holds keys, so only its owner reads it. */
    Manifest pack(Path folder, Instant made, Map<String, String> versions) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        List<Manifest.Entry> entries = new ArrayList<>();
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(ownersOnly(part)))) {
                for (Path each : files(folder)) {
                    entries.add(pack(zip, folder, each));
                }
                var manifest = new Manifest(made, versions, entries);
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                zip.finish();
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return manifest;
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path ownersOnly(Path part) throws IOException {
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(part);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Manifest.Entry pack(ZipOutputStream zip, Path folder, Path each) throws IOException {
        String path = folder.relativize(each).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(DATA + path));
        try (var source = new DigestInputStream(Files.newInputStream(each), sha256())) {
            long size = source.transferTo(zip);
            zip.closeEntry();
            return new Manifest.Entry(path, size, digits(source.getMessageDigest()));
        }
    }

    /** @throws Trouble when it isn't a backup, or a newer Metodika made it */
    Manifest manifest() {
        try (var zip = new ZipFile(file.toFile())) {
            return manifest(zip);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new Trouble("%s is no backup of Metodika: it has no list of contents.".formatted(file));
        }
        try (InputStream source = zip.getInputStream(entry)) {
            return Manifest.parse(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Unpacks into a folder, checking each file.
     *
     * @throws Trouble when anything is not as the list of contents says
     */
    void unpack(Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            Set<String> listed = new HashSet<>(Set.of(MANIFEST));
            for (Manifest.Entry entry : manifest(zip).files()) {
                listed.add(DATA + entry.path());
                unpack(zip, entry, folder);
            }
            if (!zip.stream().map(ZipEntry::getName).allMatch(listed::contains)) {
                throw damaged("it holds files that its list of contents doesn't name");
            }
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    private void unpack(ZipFile zip, Manifest.Entry entry, Path folder) throws IOException {
        ZipEntry packed = zip.getEntry(DATA + entry.path());
        Path target = folder.resolve(entry.path()).normalize();
        if (packed == null || !target.startsWith(folder)) {
            throw damaged(entry.path() + " is missing");
        }
        Files.createDirectories(target.getParent());
        MessageDigest digest = sha256();
        try (InputStream source = zip.getInputStream(packed);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            source.transferTo(out);
        }
        if (!digits(digest).equals(entry.sha256())) {
            throw damaged(entry.path() + " is not what was packed");
        }
    }

    private Trouble damaged(IOException e) {
        return new Trouble("%s can't be read as a backup: %s.".formatted(file, e.getMessage()), e);
    }

    private Trouble damaged(String what) {
        return new Trouble("The backup %s is damaged: %s. Nothing was restored.".formatted(file, what));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
