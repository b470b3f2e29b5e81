package org.metodika.diagnostics.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.publication.PublishedFile;
import org.metodika.diagnostics.publication.PublishedFile.Reading;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.test.Requirement;

/** What is told of the entries of a dictionary that can't be published. */
@Requirement("D03")
class EntryCheckTest {

    private static final String HEAD = "Код;Вышестоящий код;Вид;Название;Название на английском\n";

    @Test
    void everyBadRowIsToldWithItsLine() {
        assertThat(flaws(HEAD
                        + "A;;ОТФ;Первая;First\n"
                        + "А/01;A;;С русской буквой;\n"
                        + "A;;;Снова;\n"
                        + "B;X;;Без родителя;\n"
                        + "C;;;;\n"
                        + "D;D;;Сама под собой;\n"
                        + "E;A;мысль;Чужой вид;\n"
                        + "A B;;;С пробелом;\n"))
                .containsExactly(
                        "3 code entry-code-bad",
                        "4 code entry-code-twice",
                        "5 parent parent-unknown",
                        "6 title cell-empty",
                        "7 parent parent-cycle",
                        "8 kind cell-unknown-word",
                        "9 code entry-code-bad");
    }

    @Test
    void jsonIsCheckedInTheSameWayAndNamesTheLineOfTheElement() {
        String json = """
                {"title": {"ru": "Слова"},
                 "entries": [
                  {"code": "A", "title": {"ru": "Первая"}},
                  {"code": "A", "title": {"ru": "Снова"}},
                  {"code": "B", "parent": "C", "title": {"ru": 5}},
                  7,
                  {"code": "D", "titel": "x", "title": {"ru": "Х", "de": "Y"}},
                  {"code": null, "title": "Текст"}
                 ]}""";
        PublishedFile file = file(json);

        assertThat(EntryCheck.check(file).flaws())
                .extracting(flaw -> flaw.line() + " " + file.pointer(flaw) + " " + flaw.code())
                .contains(
                        "4 /entries/1/code entry-code-twice",
                        "5 /entries/2/parent parent-unknown",
                        "6 /entries/3/code not-an-object",
                        "7 /entries/4/titel unknown-field",
                        "7 /entries/4/title/de unknown-field",
                        "8 /entries/5/code cell-empty",
                        "8 /entries/5/title/ru not-an-object")
                .doesNotContain("3 /entries/0/code entry-code-twice");
    }

    @Test
    void sixLevelsAreTheMost() {
        String six = HEAD
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(level -> "L%d;%s;;Уровень;\n".formatted(level, level == 1 ? "" : "L" + (level - 1)))
                        .collect(Collectors.joining());

        assertThat(flaws(six)).isEmpty();
        assertThat(flaws(six + "L7;L6;;Ниже;\nL8;L7;;Ещё ниже;\n"))
                .containsExactly("8 parent tree-too-deep", "9 parent tree-too-deep");
    }

    @Test
    void fiveThousandEntriesAreTheMost() {
        String rows = IntStream.rangeClosed(1, 5_000)
                .mapToObj(number -> "E" + number + ";Запись\n")
                .collect(Collectors.joining());

        assertThat(flaws("Код;Название\n" + rows)).isEmpty();
        assertThat(PublishedFile.read(
                        ("Код;Название\n" + rows + "X;Лишняя\n").getBytes(StandardCharsets.UTF_8), DictionaryForm.FORM))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason().reason()).isEqualTo("file-too-many-rows"));
    }

    @Test
    void textsHaveLimits() {
        assertThat(flaws("Код;Название\nA;" + "я".repeat(1_000) + "\n")).isEmpty();
        assertThat(flaws("Код;Название\nA;" + "я".repeat(1_001) + "\nB;\"две\nстроки\"\n"))
                .containsExactly("2 title size-max", "3 title text-control");
        assertThat(flaws("Код;Название\n" + "A".repeat(41) + ";Длинный код\n"))
                .containsExactly("2 code entry-code-bad");
    }

    /** Trees and what is no tree, judged by climbing from each entry on its own. */
    @RepeatedTest(200)
    void flawsOfATreeAreThoseThatClimbingFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int count = 1 + random.nextInt(25);
        List<@Nullable String> parents = new ArrayList<>();
        StringBuilder text = new StringBuilder("Код;Вышестоящий код;Название\n");
        for (int i = 0; i < count; i++) {
            int pick = random.nextInt(count + 3);
            String parent = pick >= count + 1 ? null : pick == count ? "NONE" : "E" + pick;
            parents.add(parent);
            text.append("E%d;%s;Запись\n".formatted(i, parent == null ? "" : parent));
        }
        Map<Integer, Set<String>> wanted = new HashMap<>();
        for (int i = 0; i < count; i++) {
            climb(i, parents, wanted);
        }

        Map<Integer, Set<String>> found = EntryCheck.check(file(text.toString())).flaws().stream()
                .collect(Collectors.groupingBy(RowFlaw::row, Collectors.mapping(RowFlaw::code, Collectors.toSet())));

        assertThat(found).isEqualTo(wanted);
    }

    private static void climb(int from, List<@Nullable String> parents, Map<Integer, Set<String>> wanted) {
        if ("NONE".equals(parents.get(from))) {
            wanted.computeIfAbsent(from, row -> new HashSet<>()).add("parent-unknown");
        }
        int level = 1;
        String above = parents.get(from);
        while (above != null && !above.equals("NONE")) {
            int at = Integer.parseInt(above.substring(1));
            if (at == from) {
                wanted.computeIfAbsent(from, row -> new HashSet<>()).add("parent-cycle");
                return;
            }
            if (level++ > parents.size()) {
                return;
            }
            above = parents.get(at);
        }
        if (level > EntryCheck.MOST_LEVELS) {
            wanted.computeIfAbsent(from, row -> new HashSet<>()).add("tree-too-deep");
        }
    }

    private static List<String> flaws(String text) {
        return EntryCheck.check(file(text)).flaws().stream()
                .map(flaw -> flaw.line() + " " + flaw.field() + " " + flaw.code())
                .toList();
    }

    private static PublishedFile file(String text) {
        return PublishedFile.read(text.getBytes(StandardCharsets.UTF_8), DictionaryForm.FORM)
                        instanceof Reading.Read(PublishedFile file)
                ? file
                : fail(text);
    }

    private static PublishedFile fail(String text) {
        throw new AssertionError("No list: " + text);
    }
}
