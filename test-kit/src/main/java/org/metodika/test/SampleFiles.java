package org.metodika.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as honest and as hostile people send them. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int SIZE_IN_CENTRAL_HEADER = 24;

    private SampleFiles() {}

    /** A PDF by its first and last bytes; another number gives another content. */
    public static byte[] pdf(int number, int bytes) {
        byte[] content = new byte[bytes];
        new Random(number).nextBytes(content);
        byte[] head = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    public static byte[] png() {
        byte[] content =
                Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13}, 60);
        System.arraycopy("IHDR".getBytes(StandardCharsets.US_ASCII), 0, content, 12, 4);
        return content;
    }

    public static byte[] jpeg() {
        return Arrays.copyOf(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0}, 60);
    }

    /** The parts of a text document of Word. */
    public static Map<String, byte[]> wordParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                text("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/></Types>"));
        parts.put("_rels/.rels", text("<Relationships/>"));
        parts.put("word/document.xml", text("<w:document>Открытый урок</w:document>"));
        return parts;
    }

    /** The parts of a document of that kind, other than of Word. */
    public static byte[] office(String contentType, String mainPart) {
        return zip(Map.of(
                "[Content_Types].xml",
                text("<Override ContentType=\"" + contentType + ".main+xml\"/>"),
                mainPart,
                text("<part/>")));
    }

    public static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office:document-content/>"));
        return zip(parts);
    }

    public static byte[] docx() {
        return zip(wordParts());
    }

    /** A document of Word with one more part. */
    public static byte[] docxWith(String part, byte[] content) {
        Map<String, byte[]> parts = wordParts();
        parts.put(part, content);
        return zip(parts);
    }

    /** A document whose directory says that its last part holds this many bytes. */
    public static byte[] docxLying(byte[] content, int declared) {
        byte[] lying = docxWith("word/media/image1.bmp", content);
        ByteBuffer bytes = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        int last = -1;
        for (int at = 0; at < lying.length - SIZE_IN_CENTRAL_HEADER - Integer.BYTES; at++) {
            if (bytes.getInt(at) == CENTRAL_HEADER) {
                last = at;
            }
        }
        bytes.putInt(last + SIZE_IN_CENTRAL_HEADER, declared);
        return lying;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
