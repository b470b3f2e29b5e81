package org.metodika.reporting.attestation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.attestation.AttestationFigures.Category;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.organisation.OrganisationType;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Аналитическая справка по итогам аттестации (E12): general-education organisations in a calendar year, with the professional standard
 * as far as diagnostics has measured it. It names nobody.
 */
@Component
final class AttestationAnalysis implements DocumentDefinition<Year> {

    private static final DocumentType TYPE = DocumentType.centre(
            "attestation-analysis",
            "Аналитическая справка по итогам аттестации педагогических работников",
            "year",
            Param.TEXT);

    /** As in the register: no school has this code. */
    private static final String CENTRE = "centre";

    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    private final AttestationReports reports;
    private final Texts texts = Texts.russian();

    AttestationAnalysis(AttestationReports reports) {
        this.reports = reports;
    }

    /**
     * What stands on the paper.
     *
     * @param grounds grounds of refusals; empty where there were none
     * @param standard criteria of the professional standard; empty where nobody who was attested was assessed by it
     * @param conclusions what the methodist concludes; empty where it is to be written by hand
     */
    record Input(
            String year,
            String on,
            List<Line> organisations,
            Line total,
            List<Ground> grounds,
            List<Criterion> standard,
            String conclusions) {}

    /**
     * An organisation, or all of them, in figures.
     *
     * @param qualified staff with a category, with their share
     */
    record Line(
            String name,
            String staff,
            String qualified,
            String cases,
            String applied,
            String conformity,
            String first,
            String highest,
            String methodist,
            String mentor,
            String refused,
            String withdrawn) {}

    record Ground(String name, String number) {}

    /** @param sufficient people at the required level or above, with their share */
    record Criterion(String code, String name, String assessed, String score, String sufficient) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<Year> find(String id) {
        return YEAR.matcher(id).matches() && Integer.parseInt(id) <= reports.presentYear()
                ? Optional.of(new Year(Integer.parseInt(id)))
                : Optional.empty();
    }

    /** Of the centre and no school: whoever reaches everybody alone has it. */
    @Override
    public String schoolId(Year subject) {
        return CENTRE;
    }

    @Override
    public @Nullable UUID teacherId(Year subject) {
        return null;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(Year year, Gathering gathering) {
        List<AttestationFigures> all = reports.all(Reach.all(), OrganisationType.GENERAL, year);
        AttestationFigures total = reports.total(year, all);
        if (total.cases() == 0) {
            gathering.lacks("document-lacks-attestations");
        }
        return new Input(
                String.valueOf(year.number()),
                Russian.date(total.on()),
                all.stream()
                        .map(figures -> line(String.valueOf(figures.name()), figures))
                        .toList(),
                line(texts.text("report.total"), total),
                total.byGround().entrySet().stream()
                        .map(ground -> new Ground(
                                texts.name("attestation.ground", ground.getKey()), String.valueOf(ground.getValue())))
                        .toList(),
                total.standard().stream().map(this::criterion).toList(),
                gathering.said(Param.TEXT));
    }

    private static Line line(String name, AttestationFigures figures) {
        return new Line(
                name,
                String.valueOf(figures.staff()),
                figures.staff() == 0
                        ? "0"
                        : figures.withCategory() + "\n"
                                + Russian.percent(100.0 * figures.withCategory() / figures.staff()),
                String.valueOf(figures.cases()),
                String.valueOf(figures.applied()),
                String.valueOf(figures.established(Category.CONFORMITY)),
                String.valueOf(figures.established(Category.FIRST)),
                String.valueOf(figures.established(Category.HIGHEST)),
                String.valueOf(figures.established(Category.METHODIST)),
                String.valueOf(figures.established(Category.MENTOR)),
                String.valueOf(figures.refused()),
                String.valueOf(figures.withdrawn()));
    }

    private Criterion criterion(StandardFigures figures) {
        return new Criterion(
                figures.code(),
                texts.name("labour-function", figures.code()),
                String.valueOf(figures.assessed()),
                Russian.percent(figures.meanScore()),
                texts.text(
                        "competence.sufficient",
                        String.valueOf(figures.sufficient()),
                        Russian.percent(100.0 * figures.sufficient() / figures.assessed())));
    }
}
