package org.metodika.program.supports.application;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficit.Measured;
import org.springframework.context.MessageSource;

/**
 * Says what diagnostics knows of a problem: the first words of a row, which people go on writing. They are a proposal and in the
 * language of whoever reads it; what is kept is what people send.
 */
public final class ProblemWords {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final MessageSource texts;

    public ProblemWords(MessageSource texts) {
        this.texts = texts;
    }

    String problem(KnownDeficit deficit, Locale reader) {
        String name = deficit.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return say(
                reader,
                "support.problem",
                Objects.requireNonNullElse(
                        texts.getMessage("value.difficulty-character." + name, null, deficit.code(), reader),
                        deficit.code()));
    }

    /** The state before; once an assessment has told the level after, only a comparison still tells the one before. */
    String before(KnownDeficit deficit, Optional<ToldEffect> effect, Locale reader) {
        Measured before = effect.map(ToldEffect::before).orElse(null);
        if (before != null) {
            return measured("support.problem.before-measured", before, reader);
        }
        String level = deficit.level();
        String required = deficit.requiredLevel();
        String day = day(deficit.detectedOn(), reader);
        return level == null
                        || required == null
                        || effect.map(ToldEffect::measured).orElse(false)
                ? say(reader, "support.problem.before", day)
                : say(reader, "support.problem.before-with-level", day, level(level, reader), level(required, reader));
    }

    String after(ToldEffect effect, Locale reader) {
        Measured after = effect.after();
        String day = day(effect.on(), reader);
        if (after != null) {
            return measured("support.problem.after-measured", after, reader);
        }
        return effect.measured()
                ? say(reader, "support.problem.after", day)
                : say(
                        reader,
                        "support.problem.after-stated."
                                + effect.outcome().name().toLowerCase(Locale.ROOT),
                        day);
    }

    /** How it was found out (способ определения результатов). */
    String method(ToldEffect effect, Locale reader) {
        if (!effect.measured()) {
            return say(reader, "support.problem.method-stated");
        }
        return say(reader, effect.before() == null ? "support.problem.method" : "support.problem.method-compared");
    }

    private String measured(String key, Measured what, Locale reader) {
        NumberFormat points = NumberFormat.getNumberInstance(reader);
        points.setMaximumFractionDigits(1);
        return say(reader, key, day(what.on(), reader), level(what.level(), reader), points.format(what.score()));
    }

    /** Levels are data of an instrument; those of the scale that ships have words here. */
    private String level(String code, Locale reader) {
        return Objects.requireNonNullElse(
                texts.getMessage("support.level." + code.toLowerCase(Locale.ROOT), null, code, reader), code);
    }

    private static String day(LocalDate day, Locale reader) {
        boolean russian = reader.getLanguage().equals(RUSSIAN.getLanguage());
        return DateTimeFormatter.ofPattern(russian ? "dd.MM.yyyy" : "d MMMM yyyy", reader)
                .format(day);
    }

    private String say(Locale reader, String key, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
