package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.metodika.program.deficits.KnownDeficit;
import org.springframework.context.MessageSource;

/** Says in Russian what diagnostics knows of a problem: the first words of a row, which people go on writing. */
public final class ProblemWords {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MessageSource texts;

    public ProblemWords(MessageSource texts) {
        this.texts = texts;
    }

    String problem(KnownDeficit deficit) {
        String name = deficit.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.getMessage(
                "support.problem",
                new Object[] {
                    Objects.requireNonNullElse(
                            texts.getMessage("value.difficulty-character." + name, null, deficit.code(), RUSSIAN),
                            deficit.code())
                },
                RUSSIAN);
    }

    String before(KnownDeficit deficit) {
        String level = deficit.level();
        String day = DATE.format(deficit.detectedOn());
        return level == null
                ? texts.getMessage("support.problem.before", new Object[] {day}, RUSSIAN)
                : texts.getMessage(
                        "support.problem.before-with-level",
                        new Object[] {day, level(level), level(Objects.requireNonNullElse(deficit.requiredLevel(), ""))
                        },
                        RUSSIAN);
    }

    /** Nothing where diagnostics doesn't tell what came of it. */
    String after(KnownDeficit deficit) {
        LocalDate resolved = deficit.resolvedOn();
        return SupportFacts.outcome(deficit) == null
                ? ""
                : texts.getMessage(
                        "support.problem.after", new Object[] {resolved == null ? "" : DATE.format(resolved)}, RUSSIAN);
    }

    String method(KnownDeficit deficit) {
        return SupportFacts.outcome(deficit) == null ? "" : texts.getMessage("support.problem.method", null, RUSSIAN);
    }

    /** Levels are data of an instrument; those of the scale that ships have words here. */
    private String level(String code) {
        return Objects.requireNonNullElse(
                texts.getMessage("support.level." + code.toLowerCase(Locale.ROOT), null, code, RUSSIAN), code);
    }
}
