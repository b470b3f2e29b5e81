package org.metodika.program.personified.web;

import static org.metodika.program.personified.web.ContentMapping.blankIsNull;
import static org.metodika.program.personified.web.ContentMapping.list;
import static org.metodika.program.personified.web.ContentMapping.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Funding;
import org.metodika.program.personified.domain.PlannedResult;
import org.metodika.program.personified.domain.Principle;
import org.metodika.program.personified.domain.Priority;
import org.metodika.program.personified.domain.Resource;
import org.metodika.program.personified.web.ContentJson.CompetenceJson;
import org.metodika.program.personified.web.ContentJson.FundingJson;
import org.metodika.program.personified.web.ContentJson.PriorityJson;
import org.metodika.program.personified.web.ContentJson.ResourceJson;
import org.metodika.program.personified.web.ContentJson.ResultJson;

/** Between principles, priorities, planned results, resources and money as they travel and as the domain has them. */
final class FrameMapping {

    private FrameMapping() {}

    static Frame read(
            @Nullable List<Principle> principles,
            @Nullable List<PriorityJson> priorities,
            @Nullable List<ResultJson> results,
            @Nullable List<ResourceJson> resources) {
        return new Frame(
                Set.copyOf(list(principles)),
                list(priorities).stream().map(FrameMapping::priority).toList(),
                list(results).stream().map(FrameMapping::result).toList(),
                list(resources).stream().map(FrameMapping::resource).toList());
    }

    static PriorityJson priority(Priority priority) {
        Competence competence = priority.competence();
        return new PriorityJson(priority.title(), competence == null ? null : competence(competence));
    }

    static ResultJson result(PlannedResult result) {
        return new ResultJson(result.goal(), result.result(), result.measure());
    }

    static ResourceJson resource(Resource resource) {
        return new ResourceJson(resource.kind(), resource.title(), resource.availability(), resource.note());
    }

    static CompetenceJson competence(Competence competence) {
        return new CompetenceJson(competence.dictionary(), competence.code());
    }

    static Competence competence(CompetenceJson sent) {
        return new Competence(text(sent.dictionary()), text(sent.code()));
    }

    static @Nullable Funding funding(@Nullable FundingJson sent) {
        return sent == null
                ? null
                : new Funding(Objects.requireNonNull(sent.source()), Objects.requireNonNull(sent.planned()));
    }

    static @Nullable FundingJson funding(@Nullable Funding funding) {
        return funding == null ? null : new FundingJson(funding.source(), funding.planned());
    }

    private static Priority priority(PriorityJson sent) {
        CompetenceJson competence = sent.competence();
        return new Priority(competence == null ? null : competence(competence), text(sent.title()));
    }

    private static PlannedResult result(ResultJson sent) {
        return new PlannedResult(text(sent.goal()), text(sent.result()), text(sent.measure()));
    }

    private static Resource resource(ResourceJson sent) {
        return new Resource(
                Objects.requireNonNull(sent.kind()),
                text(sent.title()),
                Objects.requireNonNull(sent.availability()),
                blankIsNull(sent.note()));
    }
}
