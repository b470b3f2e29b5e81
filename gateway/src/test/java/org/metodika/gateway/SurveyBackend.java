package org.metodika.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A survey of pupils as diagnostics-service answers about it; one kind of question of each. */
final class SurveyBackend implements StandIn.Answer {

    static final String FORM = "/api/diagnostics/answers/form";
    static final String ANSWERS = "/api/diagnostics/answers";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RUSSIAN = """
            {"title":"Удовлетворённость учащихся","description":"Расскажите, как вам в школе.","anonymous":true,
             "lastDay":"2026-12-11","questions":[
              {"item":"LESSONS","kind":"SCALE","text":"Насколько вам нравятся уроки?","required":true,"options":[
                {"code":"1","label":"Совсем не нравятся"},{"code":"2","label":"Скорее нравятся"},
                {"code":"3","label":"Очень нравятся"}]},
              {"item":"REASONS","kind":"MULTIPLE","text":"Почему?","required":false,"limits":{"least":0,"most":2},"options":[
                {"code":"TEACHER","label":"Учитель объясняет понятно и доброжелательно, даже если приходится повторять"},
                {"code":"LONG","label":"Высокопревосходительствующееэлектрокардиографическоеоборудование"}]},
              {"item":"HOURS","kind":"NUMBER","text":"Сколько часов в день вы учите уроки?","required":false,"options":[],
               "limits":{"least":0,"most":12}},
              {"item":"OWN","kind":"TEXT","text":"Что изменить?","required":false,"options":[],"limits":{"longest":200}}]}""";

    private static final String ENGLISH = RUSSIAN.replace("Удовлетворённость учащихся", "How pupils like it")
            .replace("Насколько вам нравятся уроки?", "How do you like the lessons?");

    private static final String NOT_VALID = """
            {"code":"link-not-valid","status":404,"title":"Ссылка не действует",
             "detail":"По этой ссылке ответить нельзя: опрос уже закончился."}""";

    private final String link;
    private final AtomicReference<StandIn.@Nullable Answer> once = new AtomicReference<>();

    /** Lets this link in and no other one. */
    SurveyBackend(String link) {
        this.link = link;
    }

    /** Answers the next request so, and as always from then on. */
    void once(int status, String body) {
        once.set(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            StandIn.json(exchange, status, body);
        });
    }

    @Override
    public void to(HttpExchange exchange) throws IOException, InterruptedException {
        StandIn.Answer exception = once.getAndSet(null);
        if (exception != null) {
            exception.to(exchange);
        } else if (!JSON.readTree(StandIn.DIAGNOSTICS.last().body())
                .path("link")
                .asString()
                .equals(link)) {
            StandIn.json(exchange, 404, NOT_VALID);
        } else if (exchange.getRequestURI().getPath().equals(FORM)) {
            String language =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept-Language"), "ru");
            StandIn.json(exchange, 200, language.startsWith("en") ? ENGLISH : RUSSIAN);
        } else {
            StandIn.json(exchange, 200, "{}");
        }
    }

    /** What came to an address: the bodies. */
    static List<JsonNode> came(String address) {
        return StandIn.DIAGNOSTICS.asked().stream()
                .filter(asked -> asked.target().equals(address))
                .map(asked -> JSON.readTree(asked.body()))
                .toList();
    }
}
