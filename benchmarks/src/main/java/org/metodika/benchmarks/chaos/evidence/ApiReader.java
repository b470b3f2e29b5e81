package org.metodika.benchmarks.chaos.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.chaos.evidence.Register.ReadModel;
import org.metodika.demo.client.Account;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import org.metodika.demo.client.Client;
import org.metodika.demo.client.Patience;
import org.metodika.local.LocalStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what people see: lists, reports and single resources through the gateway; and has projections rebuilt. */
final class ApiReader {

    /** Lists and reports that hold everything the centre sees, by name. */
    private static final Map<String, String> LISTS = Map.of(
            "report by organisation", "/api/reports/organisations",
            "list of schools", "/api/directory/schools",
            "list of staff", "/api/directory/staff?former=true",
            "list of accounts", "/api/directory/accounts",
            "list of programs", "/api/programs",
            "list of assessments", "/api/diagnostics/assessments",
            "list of deficits", "/api/diagnostics/deficits",
            "list of checkpoints", "/api/monitoring/checkpoints");

    private static final int PAGE = 200;
    private static final Account METHODIST = Account.demo("methodist");
    private static final Account ADMIN = Account.demo("admin");

    /** The gateway lets one account ask fifty times a second: so many resources take ten seconds. */
    private static final int SINGLE_LOOKS = 500;

    /** Nobody asks for a rebuild again while it goes on. */
    private static final Patience REBUILDING =
            new Patience(Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMillis(200), Duration.ofSeconds(3));

    private static final Map<String, String> PATHS = Map.of(
            "program", "/api/programs/{}",
            "staff", "/api/directory/staff/{}",
            "import", "/api/directory/imports/{}",
            "assessment", "/api/diagnostics/assessments/{}",
            "checkpoint", "/api/monitoring/checkpoints/{}");

    private final LocalStack stack;
    private final JsonMapper json = JsonMapper.shared();

    ApiReader(LocalStack stack) {
        this.stack = stack;
    }

    /** All lists and reports, each entry as a plain value. */
    Map<String, List<Object>> reports() throws InterruptedException {
        Map<String, List<Object>> reports = new TreeMap<>();
        try (Client client =
                Client.of(stack.url("gateway"), stack.keycloakIssuer()).open()) {
            Caller methodist = client.as(METHODIST);
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                reports.put(list.getKey(), all(methodist, list.getValue()));
            }
        }
        return reports;
    }

    private List<Object> all(Caller caller, String path) throws InterruptedException {
        List<Object> all = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        @Nullable String next = null;
        do {
            Answer answer = next == null
                    ? caller.get(page).done()
                    : caller.get(page + "&after={}", next).done();
            for (JsonNode item : answer.json().path("items")) {
                all.add(json.convertValue(item, Object.class));
            }
            next = answer.json().path("next").stringValue(null);
        } while (next != null);
        return all;
    }

    /** Versions of some of these resources, drawn with a seed, as they are shown. */
    Map<String, Long> shown(List<Promise> promises, List<StoredAggregate> aggregates) throws InterruptedException {
        Map<String, String> types = new LinkedHashMap<>();
        aggregates.forEach(aggregate -> types.put(aggregate.id(), aggregate.type()));
        var ids = new TreeSet<String>();
        promises.stream()
                .map(Promise::id)
                .filter(id -> id != null && PATHS.containsKey(types.getOrDefault(id, "")))
                .forEach(ids::add);
        List<String> drawn = new ArrayList<>(ids);
        Collections.shuffle(drawn, new Random(1));
        Map<String, Long> shown = new TreeMap<>();
        try (Client client =
                Client.of(stack.url("gateway"), stack.keycloakIssuer()).open()) {
            Caller methodist = client.as(METHODIST);
            for (String id : drawn.subList(0, Math.min(SINGLE_LOOKS, drawn.size()))) {
                Answer answer = methodist
                        .get(PATHS.getOrDefault(types.getOrDefault(id, ""), ""), id)
                        .done();
                long version = version(answer.etag());
                if (version > 0) {
                    shown.put(id, version);
                }
            }
        }
        return shown;
    }

    /** The number in an ETag; 0 for none. */
    static long version(@Nullable String etag) {
        return etag == null ? 0 : Long.parseLong(etag.replaceAll("[^0-9]", ""));
    }

    /** Has every read model rebuilt from its topic. */
    void rebuild() throws InterruptedException {
        for (String service : Register.SERVICES) {
            try (Client client = Client.of(stack.url(service), stack.keycloakIssuer())
                    .patience(REBUILDING)
                    .open()) {
                Caller admin = client.as(ADMIN);
                for (ReadModel model : Register.READ_MODELS) {
                    if (model.service().equals(service)) {
                        admin.post(
                                        "rebuild/" + model.projection(),
                                        Body.NONE,
                                        "/api/admin/{}/projections/{}/rebuild",
                                        service,
                                        model.projection())
                                .done();
                    }
                }
            }
        }
    }
}
