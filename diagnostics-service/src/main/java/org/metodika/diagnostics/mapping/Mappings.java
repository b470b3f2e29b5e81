package org.metodika.diagnostics.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.DataFile;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.mapping.Mapping.Side;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mappings between dictionaries: finding them, publishing the next version, looking through them. */
public final class Mappings {

    private final Versions<Mapping> versions;
    private final Dictionaries dictionaries;

    public Mappings(Versions<Mapping> versions, Dictionaries dictionaries) {
        this.versions = versions;
        this.dictionaries = dictionaries;
    }

    /** This version of the mapping between two dictionaries, or the newest where none is named. */
    Optional<Mapping> find(String from, String to, @Nullable Integer version) {
        String code = Mapping.code(from, to);
        return version == null ? versions.newest(code) : versions.find(code, version);
    }

    /** The newest mapping of this version of a dictionary to another dictionary. */
    Optional<Mapping> newest(Side from, String to) {
        return newest(Mapping.code(from.dictionary(), to), from, true);
    }

    /** The newest mapping of another dictionary to this version of a dictionary. */
    Optional<Mapping> newestOnto(String from, Side to) {
        return newest(Mapping.code(from, to.dictionary()), to, false);
    }

    private Optional<Mapping> newest(String code, Side side, boolean isFrom) {
        return versions.numbers(code).reversed().stream()
                .flatMap(number -> versions.find(code, number).stream())
                .filter(mapping -> (isFrom ? mapping.from() : mapping.to()).equals(side))
                .findFirst();
    }

    /**
     * Looks at entries of other dictionaries through this one; for one request.
     *
     * @param dictionary the dictionary wanted; null for no look at all
     * @throws org.metodika.kit.problem.ProblemException 400 where there is no such dictionary
     */
    public Lens lens(@Nullable String dictionary, Locale locale) {
        if (dictionary != null && dictionaries.numbers(dictionary).isEmpty()) {
            throw Problems.malformed(Flaw.at("?as", "dictionary-unknown", dictionary));
        }
        return new Lens(dictionary, this, dictionaries, locale);
    }

    /**
     * Publishes what ships with the service and is not published yet; a version that is there stays as it is.
     *
     * @throws org.metodika.diagnostics.dictionary.BrokenFile where a file can't be read or its mapping is wrong
     */
    public void bring(List<Resource> files) {
        for (Resource resource : files) {
            DataFile shipped = new DataFile(resource);
            PublishedFile file = shipped.published(MappingForm.FORM);
            ObjectNode said = file.heading();
            String from = said.at("/from/dictionary").asString("");
            String to = said.at("/to/dictionary").asString("");
            int version = said.path("version").asInt(0);
            if (find(from, to, version).isPresent()) {
                continue;
            }
            Draft draft = draft(from, to, version, Heading.told(null, null, null), null, null, file);
            if (!draft.flaws().isEmpty()) {
                throw shipped.broken(draft.flaws().toString());
            }
            PairCheck.Checked checked = draft.check(file);
            if (!checked.flaws().isEmpty()
                    || !(versions.publish(draft.mapping(checked), Change.bySystem())
                            instanceof Outcome.Done<Mapping>)) {
                throw shipped.broken("can't be published: " + checked.flaws());
            }
        }
    }

    /**
     * Publishes a version from a file.
     *
     * @param fromVersion version of the dictionary that is mapped, unless the file says it
     * @param toVersion version of the dictionary it is mapped to, unless the file says it
     */
    Publication<Mapping> publish(
            String from,
            String to,
            int version,
            Heading told,
            @Nullable Integer fromVersion,
            @Nullable Integer toVersion,
            byte[] sent,
            Change change) {
        return switch (PublishedFile.read(sent, MappingForm.FORM)) {
            case Reading.Unreadable(var reason) -> new Publication.Unreadable<>(reason);
            case Reading.Read(var file) -> {
                Draft draft = draft(from, to, version, told, fromVersion, toVersion, file);
                if (!draft.flaws().isEmpty()) {
                    throw Problems.invalid(draft.flaws());
                }
                PairCheck.Checked checked = draft.check(file);
                yield checked.flaws().isEmpty()
                        ? new Publication.Decided<>(versions.publish(draft.mapping(checked), change))
                        : new Publication.Wrong<>(file, checked.flaws());
            }
        };
    }

    /** A version before its pairs are checked. */
    private record Draft(
            int version,
            @Nullable Text title,
            @Nullable Dictionary from,
            @Nullable Dictionary to,
            List<Flaw> flaws) {

        PairCheck.Checked check(PublishedFile file) {
            return PairCheck.check(file, Objects.requireNonNull(from), Objects.requireNonNull(to));
        }

        Mapping mapping(PairCheck.Checked checked) {
            Side one = side(Objects.requireNonNull(from));
            Side other = side(Objects.requireNonNull(to));
            return new Mapping(
                    Mapping.code(one.dictionary(), other.dictionary()),
                    version,
                    one,
                    other,
                    Objects.requireNonNull(title),
                    checked.pairs());
        }

        private static Side side(Dictionary dictionary) {
            return new Side(dictionary.code(), dictionary.version());
        }
    }

    private Draft draft(
            String from,
            String to,
            int version,
            Heading told,
            @Nullable Integer fromVersion,
            @Nullable Integer toVersion,
            PublishedFile file) {
        Optional<Mapping> same = find(from, to, version);
        Optional<Mapping> model = same.or(() -> find(from, to, null));
        Heading said =
                told.with(file, Map.of("code", Mapping.code(from, to), "version", version), List.of("from", "to"));
        List<Flaw> flaws = new ArrayList<>(said.flaws());
        Text title =
                said.title() == null ? model.map(Mapping::title).orElse(null) : new Text(said.title(), said.titleEn());
        if (title == null) {
            flaws.add(Flaw.at(file.isJson() ? "/title/ru" : "?title", "not-blank"));
        }
        Dictionary one = side("from", from, fromVersion, same.map(Mapping::from), file, flaws);
        Dictionary other = side("to", to, toVersion, same.map(Mapping::to), file, flaws);
        if (one != null && one.equals(other)) {
            flaws.add(Flaw.at(file.isJson() ? "/to/version" : "?toVersion", "mapped-to-itself"));
        }
        return new Draft(version, title, one, other, flaws);
    }

    /** The version that the file or the address names, that of the same mapping as it is published, or the newest. */
    private @Nullable Dictionary side(
            String name,
            String code,
            @Nullable Integer told,
            Optional<Side> published,
            PublishedFile file,
            List<Flaw> flaws) {
        Integer version = told;
        String pointer = "?" + name + "Version";
        JsonNode side = file.heading().path(name);
        if (!side.isMissingNode()) {
            pointer = "/" + name + "/version";
            if (!side.path("version").isInt()) {
                flaws.add(Flaw.at(pointer, "not-a-number"));
                return null;
            }
            if (!side.path("dictionary").asString("").equals(code)) {
                flaws.add(Flaw.at("/" + name + "/dictionary", "not-as-in-address", code));
            }
            version = side.path("version").asInt();
        }
        if (version == null) {
            version = published.map(Side::version).orElse(null);
        }
        Dictionary found = dictionaries.find(code, version).orElse(null);
        if (found == null) {
            flaws.add(Flaw.at(pointer, "dictionary-version-unknown", code, version == null ? 1 : version));
        }
        return found;
    }
}
