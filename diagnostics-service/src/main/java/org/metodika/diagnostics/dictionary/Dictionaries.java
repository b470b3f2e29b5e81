package org.metodika.diagnostics.dictionary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.publication.Heading;
import org.metodika.diagnostics.publication.Publication;
import org.metodika.diagnostics.publication.PublishedFile;
import org.metodika.diagnostics.publication.PublishedFile.Reading;
import org.metodika.diagnostics.publication.Versions;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.springframework.core.io.Resource;
import tools.jackson.databind.node.ObjectNode;

/** All dictionaries in all their versions: finding them, publishing the next one. */
public final class Dictionaries {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Versions<Dictionary> versions;
    private final Clock clock;

    public Dictionaries(Versions<Dictionary> versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** One version of a dictionary. */
    public Optional<Dictionary> find(String code, int version) {
        return versions.find(code, version);
    }

    /** The newest version of this dictionary, published by whichever instance. */
    public Optional<Dictionary> newest(String code) {
        return versions.newest(code);
    }

    /** This version, or the newest where none is named. */
    public Optional<Dictionary> find(String code, @Nullable Integer version) {
        return version == null ? newest(code) : find(code, version.intValue());
    }

    /** The numbers of the versions of this dictionary, ascending. */
    public List<Integer> numbers(String code) {
        return versions.numbers(code);
    }

    /** Title of an entry of a dictionary; the code itself where it is unknown. */
    public String entryTitle(String dictionary, int version, String code, Locale locale) {
        return find(dictionary, version)
                .flatMap(found -> found.entry(code))
                .map(entry -> entry.title().in(locale))
                .orElse(code);
    }

    /**
     * Publishes what ships with the service and is not published yet; a version that is there stays as it is.
     *
     * @throws BrokenFile where a file can't be read or its dictionary is wrong
     */
    public void bring(List<Resource> files) {
        record Shipped(DataFile file, Dictionary dictionary) {}
        List<Shipped> shipped = new ArrayList<>();
        for (Resource resource : files) {
            DataFile file = new DataFile(resource);
            shipped.add(new Shipped(file, shipped(file)));
        }
        shipped.sort(Comparator.comparing((Shipped one) -> one.dictionary().code())
                .thenComparing(one -> one.dictionary().version()));
        for (Shipped one : shipped) {
            Dictionary dictionary = one.dictionary();
            if (find(dictionary.code(), dictionary.version()).isEmpty()
                    && !(versions.publish(dictionary, Change.bySystem()) instanceof Outcome.Done<Dictionary>)) {
                throw one.file()
                        .broken("dictionary %s v%d is not the next version"
                                .formatted(dictionary.code(), dictionary.version()));
            }
        }
    }

    private Dictionary shipped(DataFile shipped) {
        PublishedFile file = shipped.published(DictionaryForm.FORM);
        ObjectNode said = file.heading();
        String code = said.path("code").asString("");
        int version = said.path("version").asInt(0);
        Heading heading = heading(code, version, Heading.told(null, null, null), file);
        List<Flaw> flaws = flaws(code, version, heading, file);
        EntryCheck.Checked checked = EntryCheck.check(file);
        if (!flaws.isEmpty() || !checked.flaws().isEmpty()) {
            throw shipped.broken("%s %s".formatted(flaws, checked.flaws()));
        }
        return dictionary(code, version, heading, checked);
    }

    /** Publishes a version from a file. */
    Publication<Dictionary> publish(String code, int version, Heading told, byte[] sent, Change change) {
        return switch (PublishedFile.read(sent, DictionaryForm.FORM)) {
            case Reading.Unreadable(var reason) -> new Publication.Unreadable<>(reason);
            case Reading.Read(var file) -> publish(code, version, heading(code, version, told, file), file, change);
        };
    }

    private Publication<Dictionary> publish(
            String code, int version, Heading heading, PublishedFile file, Change change) {
        List<Flaw> flaws = flaws(code, version, heading, file);
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        EntryCheck.Checked checked = EntryCheck.check(file);
        return checked.flaws().isEmpty()
                ? new Publication.Decided<>(versions.publish(dictionary(code, version, heading, checked), change))
                : new Publication.Wrong<>(file, checked.flaws());
    }

    /** What the file and the address leave out is as in this version, or as in the newest; a version is in force from today. */
    private Heading heading(String code, int version, Heading told, PublishedFile file) {
        Heading said = told.with(file, Map.of("code", code, "version", version), List.of("validFrom"));
        Optional<Dictionary> same = find(code, version);
        LocalDate from = said.validFrom() == null
                ? same.map(Dictionary::validFrom).orElseGet(() -> LocalDate.now(clock))
                : said.validFrom();
        Text model = same.or(() -> newest(code)).map(Dictionary::title).orElse(null);
        if (said.title() != null || model == null) {
            return new Heading(said.title(), said.titleEn(), from, said.flaws());
        }
        return new Heading(model.ru(), said.titleEn() == null ? model.en() : said.titleEn(), from, said.flaws());
    }

    private List<Flaw> flaws(String code, int version, Heading heading, PublishedFile file) {
        List<Flaw> flaws = new ArrayList<>(heading.flaws());
        if (!CODE.matcher(code).matches()) {
            flaws.add(Flaw.at("/code", "dictionary-code-bad", code));
        }
        if (heading.title() == null) {
            flaws.add(Flaw.at(file.isJson() ? "/title/ru" : "?title", "not-blank"));
        }
        LocalDate from = heading.validFrom();
        find(code, version - 1)
                .map(Dictionary::validFrom)
                .filter(before -> from != null && from.isBefore(before))
                .ifPresent(before -> flaws.add(
                        Flaw.at(file.isJson() ? "/validFrom" : "?validFrom", "valid-from-too-early", before)));
        return flaws;
    }

    private static Dictionary dictionary(String code, int version, Heading heading, EntryCheck.Checked checked) {
        return new Dictionary(
                code,
                version,
                new Text(Objects.requireNonNull(heading.title()), heading.titleEn()),
                Objects.requireNonNull(heading.validFrom()),
                checked.entries());
    }
}
