package org.metodika.program.supportlabels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Snapshots;

/** The labels of the conclusion's form, all versions of them. */
public final class LabelBook {

    private static final String ID = Ids.from("support-labels").toString();
    private static final int LONGEST_LABEL = 300;

    private final AggregateStore<LabelSet, LabelSet.Changed> store;
    private final Snapshots<LabelSet> versions;
    private final List<ShippedLabel> shipped;
    private final Access access;
    private final Clock clock;

    public LabelBook(
            AggregateStore<LabelSet, LabelSet.Changed> store,
            Snapshots<LabelSet> versions,
            List<ShippedLabel> shipped,
            Access access,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.shipped = List.copyOf(shipped);
        this.access = access;
        this.clock = clock;
    }

    /**
     * Labels as they are in one version.
     *
     * @param version 0 for those that the platform ships
     */
    public record Edition(int version, @Nullable LocalDate changedOn, List<LabelText> labels) {}

    /** The labels that hold now. */
    public Edition present() {
        return store.find(ID).map(found -> edition(found.state())).orElseGet(this::ofPlatform);
    }

    /** One version; empty where there is none. */
    Optional<Edition> version(int version, Actor actor) {
        access.reach(actor, LabelAction.SEE);
        Edition present = present();
        if (version == present.version()) {
            return Optional.of(present);
        }
        return version == 0
                ? Optional.of(ofPlatform())
                : versions.find(ID, version).map(this::edition);
    }

    /** The labels that hold now, for one who may read them. */
    Edition present(Actor actor) {
        access.reach(actor, LabelAction.SEE);
        return present();
    }

    /** Codes of the labels that may be edited. */
    Set<String> editable() {
        return shipped.stream()
                .filter(ShippedLabel::editable)
                .map(ShippedLabel::code)
                .collect(Collectors.toSet());
    }

    /** Puts labels otherwise; those that are not named stay as they are. */
    Outcome<LabelSet> change(List<LabelText> wanted, Actor actor, Change change) {
        access.reach(actor, LabelAction.EDIT);
        List<Flaw> flaws = flaws(wanted);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused<>(new LabelRejection.LabelsInvalid(flaws));
        }
        if (store.find(ID).isEmpty()) {
            Outcome<LabelSet> first = store.create(ID, change, () -> decide(null, wanted));
            if (!(first instanceof Outcome.Exists<LabelSet>)) {
                return first;
            }
        }
        return store.change(ID, change, before -> {
            versions.keep(ID, before.version(), before);
            return decide(before, wanted);
        });
    }

    private Decision<LabelSet.Changed> decide(@Nullable LabelSet before, List<LabelText> wanted) {
        Map<String, LabelText> now = new TreeMap<>();
        if (before != null) {
            before.labels().forEach(label -> now.put(label.code(), label));
        }
        List<String> codes = new ArrayList<>();
        for (LabelText label : wanted) {
            if (!label.equals(now.put(label.code(), label))) {
                codes.add(label.code());
            }
        }
        if (before != null && codes.isEmpty()) {
            return Decision.nothingToDo();
        }
        int version = before == null ? 1 : before.version() + 1;
        return Decision.accepted(
                new LabelSet.Changed(new LabelSet(version, LocalDate.now(clock), List.copyOf(now.values())), codes));
    }

    private List<Flaw> flaws(List<LabelText> wanted) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> editable = editable();
        Set<String> named = new HashSet<>();
        if (wanted.isEmpty()) {
            flaws.add(Flaw.at("/labels", "labels-missing"));
        }
        for (int i = 0; i < wanted.size(); i++) {
            LabelText label = wanted.get(i);
            String at = "/labels/" + i;
            if (!editable.contains(label.code())) {
                flaws.add(Flaw.at(at + "/code", "label-not-editable"));
            } else if (!named.add(label.code())) {
                flaws.add(Flaw.at(at + "/code", "code-used-twice"));
            }
            text(flaws, at + "/ru", label.ru());
            text(flaws, at + "/en", label.en());
        }
        return flaws;
    }

    private static void text(List<Flaw> flaws, String at, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(at, "not-blank"));
        } else if (text.length() > LONGEST_LABEL) {
            flaws.add(Flaw.at(at, "text-too-long", LONGEST_LABEL));
        }
    }

    private Edition ofPlatform() {
        return new Edition(0, null, shipped.stream().map(ShippedLabel::text).toList());
    }

    private Edition edition(LabelSet set) {
        Map<String, LabelText> edited =
                set.labels().stream().collect(Collectors.toMap(LabelText::code, Function.identity()));
        return new Edition(
                set.version(),
                set.changedOn(),
                shipped.stream()
                        .map(label -> edited.getOrDefault(label.code(), label.text()))
                        .toList());
    }
}
