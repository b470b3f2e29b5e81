package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Индивидуальное сопровождение of one teacher: passport, cards, results, conclusion.
 *
 * <pre>
 *            issue                    issue the conclusion
 *   DRAFT ──────────▶ ISSUED ────────────────────────────────▶ CLOSED ──▶ next step, exactly one
 *     │ ↺ change        │ ↺ items, card, results, amendment
 *     │                 │
 *     └───── stop ──────┴──▶ STOPPED ── annul the stop ──▶ as before
 *            (a dismissal stops by itself)
 * </pre>
 *
 * <p>What happens to the passport is decided by {@link PassportDesk}, to its items by {@link ItemBook}, to card, results and
 * conclusion by {@link ResultDesk}.
 *
 * @param follows заключение that asked for it; null where people decided it
 * @param revision counts the changes, from 1
 * @param edition what was issued; null for a draft
 * @param issuedOn day of the first edition
 * @param settled items that are done or waived
 * @param cards by school year, the earliest first
 * @param analysis null while nobody has written any
 */
public record Support(
        SupportId id,
        String schoolId,
        UUID teacher,
        @Nullable UUID follows,
        LocalDate draftedOn,
        int revision,
        SupportStatus status,
        Passport passport,
        @Nullable Edition edition,
        @Nullable LocalDate issuedOn,
        List<Settled> settled,
        List<CardOfYear> cards,
        @Nullable Analysis analysis) {

    private static final int LONGEST_REASON = 2_000;

    public Support {
        settled = List.copyOf(settled);
        cards = List.copyOf(cards);
    }

    /** Drafts a passport. */
    public static Decision<SupportEvent> draft(SupportEvent.Drafted drafted, SupportSurroundings now) {
        List<Flaw> flaws = PassportCheck.flaws(drafted.passport(), drafted.teacher(), now);
        return flaws.isEmpty()
                ? Decision.accepted(drafted)
                : Decision.rejected(new SupportRejection.SupportInvalid(flaws));
    }

    /** The draft that a conclusion asks for: the same people go on with the problems that are left. */
    public static SupportEvent.Drafted following(Support closed, Conclusion conclusion) {
        return new SupportEvent.Drafted(
                new SupportId(Objects.requireNonNull(conclusion.next().id())),
                closed.schoolId(),
                closed.teacher(),
                conclusion.id(),
                conclusion.on(),
                new Passport(
                        conclusion.on(),
                        null,
                        closed.passport().leader(),
                        closed.passport().participants(),
                        conclusion.deficitsLeft(),
                        List.of(),
                        List.of()));
    }

    /** Changing, issuing and amending the passport. */
    public PassportDesk passports() {
        return new PassportDesk(this);
    }

    /** What becomes of the items of the passport. */
    public ItemBook items() {
        return new ItemBook(this);
    }

    /** Card, results and conclusion. */
    public ResultDesk results() {
        return new ResultDesk(this);
    }

    /** Ends it before a conclusion, with a ground and a reason. */
    public Decision<SupportEvent> stop(StopGround ground, String reason, LocalDate today) {
        if (!isOpen()) {
            return Decision.rejected(new SupportRejection.SupportIsOver());
        }
        if (ground == StopGround.DISMISSAL) {
            return Decision.rejected(new SupportRejection.SupportDismissalByHand());
        }
        return lacks(reason)
                ? Decision.rejected(new SupportRejection.SupportReasonMissing())
                : Decision.accepted(new SupportEvent.Stopped(today, ground, reason));
    }

    /** Ends it because the teacher has left; nothing happens where it is over. */
    public Decision<SupportEvent> stopOnDismissal(LocalDate left, LocalDate today) {
        return isOpen() && left.isBefore(today)
                ? Decision.accepted(new SupportEvent.Stopped(today, StopGround.DISMISSAL, ""))
                : Decision.nothingToDo();
    }

    /** Takes back a stop that was recorded by mistake. */
    public Decision<SupportEvent> annulStop(String reason) {
        if (!(status instanceof SupportStatus.Stopped)) {
            return Decision.rejected(new SupportRejection.SupportNotStopped());
        }
        return lacks(reason)
                ? Decision.rejected(new SupportRejection.SupportReasonMissing())
                : Decision.accepted(new SupportEvent.StopAnnulled(reason));
    }

    static boolean lacks(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    public boolean isOpen() {
        return status instanceof SupportStatus.Open;
    }

    boolean isDraft() {
        return isOpen() && edition == null;
    }

    boolean isUnderWay() {
        return isOpen() && edition != null;
    }

    /** The state by name. */
    public SupportStatus.Name asName() {
        return switch (status) {
            case SupportStatus.Open _ -> edition == null ? SupportStatus.Name.DRAFT : SupportStatus.Name.ISSUED;
            case SupportStatus.Closed _ -> SupportStatus.Name.CLOSED;
            case SupportStatus.Stopped _ -> SupportStatus.Name.STOPPED;
        };
    }

    /** The conclusion that closed it. */
    public Optional<Conclusion> conclusion() {
        return status instanceof SupportStatus.Closed(var conclusion) ? Optional.of(conclusion) : Optional.empty();
    }

    public Optional<Settled> settled(ItemId item) {
        return settled.stream().filter(done -> done.item().equals(item)).findFirst();
    }

    public Optional<CardOfYear> card(int schoolYear) {
        return cards.stream().filter(card -> card.schoolYear() == schoolYear).findFirst();
    }

    /** The edition that holds; empty for a draft. */
    public Optional<PassportEdition> binding() {
        return Optional.ofNullable(edition).map(mark -> new PassportEdition(mark, passport));
    }

    /** The support that the first event makes. */
    public static Support startedBy(SupportEvent first) {
        if (first instanceof SupportEvent.Drafted(var id, var school, var teacher, var follows, var on, var passport)) {
            return new Support(
                    id,
                    school,
                    teacher,
                    follows,
                    on,
                    1,
                    new SupportStatus.Open(),
                    passport,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null);
        }
        throw new IllegalArgumentException("A support begins with a draft, not with " + first);
    }

    /** The support after an event. */
    public Support evolve(SupportEvent event) {
        return switch (event) {
            case SupportEvent.Drafted _ -> throw new IllegalArgumentException("Drafted twice: " + id);
            case SupportEvent.PassportChanged(var changed) -> with(changed, edition);
            case SupportEvent.Issued(var first) -> with(passport, first);
            case SupportEvent.Amended(var next, var changed) -> with(changed, next);
            case SupportEvent.ItemSettled(var done) -> with(plus(settled, done));
            case SupportEvent.ItemReopened(var item, var reason) ->
                with(settled.stream().filter(done -> !done.item().equals(item)).toList());
            case SupportEvent.CardWritten(var card) -> withCard(card);
            case SupportEvent.AnalysisChanged(var changed) -> next(status, passport, edition, settled, cards, changed);
            case SupportEvent.Concluded(var conclusion) -> with(new SupportStatus.Closed(conclusion));
            case SupportEvent.Stopped(var on, var ground, var reason) ->
                with(new SupportStatus.Stopped(on, ground, reason));
            case SupportEvent.StopAnnulled _ -> with(new SupportStatus.Open());
        };
    }

    private Support with(SupportStatus nextStatus) {
        return next(nextStatus, passport, edition, settled, cards, analysis);
    }

    private Support with(Passport nextPassport, @Nullable Edition nextEdition) {
        return next(status, nextPassport, nextEdition, settled, cards, analysis);
    }

    private Support with(List<Settled> nextSettled) {
        return next(status, passport, edition, nextSettled, cards, analysis);
    }

    private Support withCard(CardOfYear card) {
        List<CardOfYear> others = cards.stream()
                .filter(other -> other.schoolYear() != card.schoolYear())
                .toList();
        List<CardOfYear> all = plus(others, card).stream()
                .sorted(Comparator.comparingInt(CardOfYear::schoolYear))
                .toList();
        return next(status, passport, edition, settled, all, analysis);
    }

    private Support next(
            SupportStatus nextStatus,
            Passport nextPassport,
            @Nullable Edition nextEdition,
            List<Settled> nextSettled,
            List<CardOfYear> nextCards,
            @Nullable Analysis nextAnalysis) {
        LocalDate first = issuedOn == null && nextEdition != null ? nextEdition.on() : issuedOn;
        return new Support(
                id,
                schoolId,
                teacher,
                follows,
                draftedOn,
                revision + 1,
                nextStatus,
                nextPassport,
                nextEdition,
                first,
                nextSettled,
                nextCards,
                nextAnalysis);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
