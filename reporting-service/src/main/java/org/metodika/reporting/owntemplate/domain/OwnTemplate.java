package org.metodika.reporting.owntemplate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/**
 * The centre's own template of a kind of document (собственный шаблон). A version is uploaded, tried on real data, and adopted: it
 * then holds for documents that are registered from a day to come on. Which version a document is printed with follows from its
 * day of registration alone, and so never changes.
 *
 * @param type code of the kind of document
 * @param versions the first one first; none is ever dropped
 * @param uses what holds from which day, the first day first
 */
public record OwnTemplate(OwnTemplateId id, String type, List<Version> versions, List<Use> uses) {

    public OwnTemplate {
        versions = List.copyOf(versions);
        uses = List.copyOf(uses);
    }

    /**
     * A version.
     *
     * @param number from 1
     * @param sha256 of the file, by which it is kept
     * @param fields paths of the fields that it names
     * @param triedOn day of the first trial; null before
     */
    public record Version(
            int number,
            String fileName,
            String sha256,
            int bytes,
            List<String> fields,
            LocalDate uploadedOn,
            @Nullable LocalDate triedOn) {

        public Version {
            fields = List.copyOf(fields);
        }
    }

    /** @param version null where the centre has none of its own from that day on */
    public record Use(LocalDate from, @Nullable Integer version) {}

    /** Takes a version in, the first one or another; the same file as the latest version is that version. */
    public static Decision<OwnTemplateEvent> upload(
            OwnTemplateId id, String type, @Nullable OwnTemplate present, Version file) {
        if (present == null) {
            return Decision.accepted(new OwnTemplateEvent.Uploaded(id, type, numbered(file, 1)));
        }
        Version latest = present.versions().getLast();
        return latest.sha256().equals(file.sha256())
                ? Decision.nothingToDo()
                : Decision.accepted(new OwnTemplateEvent.Uploaded(id, type, numbered(file, latest.number() + 1)));
    }

    private static Version numbered(Version file, int number) {
        return new Version(
                number, file.fileName(), file.sha256(), file.bytes(), file.fields(), file.uploadedOn(), null);
    }

    /** Somebody has looked at it, filled in with real data. */
    public Decision<OwnTemplateEvent> tried(int version, LocalDate today) {
        return version(version).filter(tried -> tried.triedOn() == null).isPresent()
                ? Decision.accepted(new OwnTemplateEvent.Tried(version, today))
                : Decision.nothingToDo();
    }

    /** @param from first day of registration for which it is to hold; no document is registered on it yet, anywhere */
    public Decision<OwnTemplateEvent> adopt(int version, LocalDate from) {
        if (version(version).filter(tried -> tried.triedOn() != null).isEmpty()) {
            return Decision.rejected(new OwnTemplateRefusal.OwnTemplateUntried(version));
        }
        Integer last = uses.isEmpty() ? null : uses.getLast().version();
        return last != null && last == version
                ? Decision.nothingToDo()
                : Decision.accepted(new OwnTemplateEvent.Adopted(version, from));
    }

    /** @param from first day of registration without it */
    public Decision<OwnTemplateEvent> withdraw(LocalDate from) {
        return uses.isEmpty() || uses.getLast().version() == null
                ? Decision.rejected(new OwnTemplateRefusal.OwnTemplateNotInUse())
                : Decision.accepted(new OwnTemplateEvent.Withdrawn(from));
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version that holds for documents registered on that day; empty where none does. */
    public Optional<Version> on(LocalDate day) {
        return uses.stream()
                .filter(use -> !use.from().isAfter(day))
                .reduce((first, second) -> second)
                .map(Use::version)
                .flatMap(this::version);
    }

    /** The template that the first event makes. */
    public static OwnTemplate startedBy(OwnTemplateEvent first) {
        if (first instanceof OwnTemplateEvent.Uploaded(var id, var type, var version)) {
            return new OwnTemplate(id, type, List.of(version), List.of());
        }
        throw new IllegalArgumentException("An own template begins with an upload, not with " + first);
    }

    public OwnTemplate evolve(OwnTemplateEvent event) {
        return switch (event) {
            case OwnTemplateEvent.Uploaded uploaded -> {
                List<Version> more = new ArrayList<>(versions);
                more.add(uploaded.version());
                yield new OwnTemplate(id, type, more, uses);
            }
            case OwnTemplateEvent.Tried(int number, LocalDate on) ->
                new OwnTemplate(
                        id,
                        type,
                        versions.stream()
                                .map(version -> version.number() == number ? tried(version, on) : version)
                                .toList(),
                        uses);
            case OwnTemplateEvent.Adopted(int number, LocalDate from) -> using(new Use(from, number));
            case OwnTemplateEvent.Withdrawn(LocalDate from) -> using(new Use(from, null));
        };
    }

    private static Version tried(Version version, LocalDate on) {
        return new Version(
                version.number(),
                version.fileName(),
                version.sha256(),
                version.bytes(),
                version.fields(),
                version.uploadedOn(),
                on);
    }

    /** What was to hold from the same day or later never does. */
    private OwnTemplate using(Use next) {
        List<Use> changed = new ArrayList<>(
                uses.stream().filter(use -> use.from().isBefore(next.from())).toList());
        changed.add(next);
        return new OwnTemplate(id, type, versions, changed);
    }
}
