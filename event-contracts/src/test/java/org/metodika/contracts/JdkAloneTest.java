package org.metodika.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever takes the contracts takes nothing else with them. */
class JdkAloneTest {

    private static final List<String> ALLOWED =
            List.of("java/", "org/jspecify/annotations/", "org/metodika/contracts/");

    /** A class in a descriptor or signature, as annotations and generic types name it. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

    @Test
    void isAllThatMainCodeNeeds() throws IOException, URISyntaxException {
        Path classes = Path.of(Catalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> main =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(main).hasSizeGreaterThan(Catalogue.MESSAGES.size());
            assertThat(main)
                    .allSatisfy(file ->
                            assertThat(foreign(Files.readAllBytes(file))).isEmpty());
        }
    }

    @Test
    void isNotAllThatThisTestNeeds() throws IOException {
        try (InputStream self = JdkAloneTest.class.getResourceAsStream("JdkAloneTest.class")) {
            assertThat(self).isNotNull();
            assertThat(foreign(self.readAllBytes()))
                    .contains("org/junit/jupiter/api/Test", "org/assertj/core/api/Assertions");
        }
    }

    private static List<String> foreign(byte[] classFile) {
        return StreamSupport.stream(
                        ClassFile.of().parse(classFile).constantPool().spliterator(), false)
                .flatMap(JdkAloneTest::classes)
                .filter(name -> ALLOWED.stream().noneMatch(name::startsWith))
                .distinct()
                .toList();
    }

    private static Stream<String> classes(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry single when !single.asInternalName().startsWith("[") -> Stream.of(single.asInternalName());
            case Utf8Entry text ->
                IN_DESCRIPTOR.matcher(text.stringValue()).results().map((MatchResult found) -> found.group(1));
            default -> Stream.empty();
        };
    }
}
