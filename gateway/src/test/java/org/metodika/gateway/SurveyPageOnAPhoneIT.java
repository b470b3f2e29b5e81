package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.gateway.SurveyBackend.ANSWERS;
import static org.metodika.gateway.SurveyBackend.FORM;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.test.Requirement;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The page for respondents in a browser, in front of a survey of pupils. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
@Requirement({"C20", "L5", "L6"})
class SurveyPageOnAPhoneIT {

    private static final String LIKES_THEM = "input[name=LESSONS][value='3']";
    private static final String OWN_WORDS = "textarea[name=OWN]";

    private static Phone phone;

    private final String page;
    private final String link = UUID.randomUUID().toString();
    private final SurveyBackend backend = new SurveyBackend(link);

    SurveyPageOnAPhoneIT(@LocalServerPort int port) {
        this.page = "http://127.0.0.1:" + port + "/s";
    }

    @BeforeAll
    static void switchedOn() {
        phone = Phone.start();
    }

    @AfterAll
    static void switchedOff() {
        if (phone != null) {
            phone.close();
        }
    }

    @BeforeEach
    void scanned() {
        // Here and not before all of them: then each is shown as skipped, with the reason, and not as if there were
        // none.
        Assumptions.assumeTrue(phone != null, Phone.MISSING);
        StandIns.ALL.forEach(StandIn::reset);
        StandIn.DIAGNOSTICS.answers(backend);
        phone.language("ru");
        phone.requests();
        phone.open(page + "#" + link);
    }

    @Test
    void takesOneAnswerAndTheSecretStaysAtHome(CapturedOutput output) {
        awaitText("h1", "Удовлетворённость учащихся");
        assertThat(phone.text("#lead"))
                .contains(
                        "Расскажите, как вам в школе.",
                        "до 11 декабря 2026 г.\nАнонимно",
                        "учитывается один ответ, первый");
        phone.tap(LIKES_THEM);
        phone.tap("input[value=TEACHER]");
        phone.one("input[name=HOURS]").sendKeys("1,5");
        phone.one(OWN_WORDS).sendKeys("Больше опытов");
        phone.tap("#send");

        awaitText("h1", "Спасибо! Ответ принят.");
        assertThat(SurveyBackend.came(ANSWERS)).singleElement().satisfies(sent -> {
            assertThat(sent.path("link").asString()).isEqualTo(link);
            assertThat(sent.path("answers").toString()).isEqualTo("""
                            [{"item":"LESSONS","points":3},{"item":"REASONS","options":["TEACHER"]},\
                            {"item":"HOURS","number":1.5},{"item":"OWN","text":"Больше опытов"}]""");
        });
        assertThat(phone.run("return localStorage.length")).isEqualTo(0L);
        // Whoever opens the link again here is told that it was used, and nothing is asked or sent any more.
        int asked = StandIn.DIAGNOSTICS.asked().size();
        phone.reload();
        awaitText("#lead", "Страницу можно закрыть. По одной ссылке учитывается первый ответ.");
        assertThat(phone.one("#form").isDisplayed()).isFalse();
        assertThat(StandIn.DIAGNOSTICS.asked()).hasSize(asked);

        List<JsonNode> requests = phone.requests();
        assertThat(requests.stream()
                        .map(request -> request.at("/request/url").asString(""))
                        .filter(url -> !url.isEmpty()))
                .contains(page, page.replace("/s", ANSWERS))
                .allMatch(url -> url.startsWith(page.replace("/s", "/")) && !url.contains(link));
        assertThat(requests.stream()
                        .filter(request -> request.has("headers"))
                        .map(request -> request.path("headers").toString()))
                .as("headers on the wire")
                .isNotEmpty()
                .allSatisfy(headers ->
                        assertThat(headers).doesNotContain(link).doesNotContainIgnoringCase("referer", "\"cookie"));
        assertThat(StandIn.DIAGNOSTICS.asked())
                .allSatisfy(came -> assertThat(came.target() + came.headers()).doesNotContain(link));
        assertThat(output.getAll()).doesNotContain(link);
    }

    @Test
    void keepsTheDraftInTheBrowserAlone() {
        phone.tap(LIKES_THEM);
        phone.one(OWN_WORDS).sendKeys("Больше опытов");
        awaitText("#note", "Черновик сохранён на этом устройстве.");
        assertThat(phone.text("#box-OWN .hint")).isEqualTo("Осталось знаков: 187");

        phone.reload();
        assertThat(phone.one(LIKES_THEM).isSelected()).isTrue();
        assertThat(phone.one(OWN_WORDS).getDomProperty("value")).isEqualTo("Больше опытов");
        assertThat(SurveyBackend.came(ANSWERS)).isEmpty();
        assertThat(SurveyBackend.came(FORM))
                .allSatisfy(asked -> assertThat(asked.propertyNames()).containsExactly("link"));
        assertThat(String.valueOf(phone.run("return JSON.stringify(localStorage)")))
                .contains("Больше опытов")
                .doesNotContain(link);
        // Another link on the same device is another respondent.
        phone.open(page + "#" + link + "-other");
        awaitText("#note", "По этой ссылке ответить нельзя: опрос уже закончился.");
        assertThat(String.valueOf(phone.run("return document.body.innerHTML"))).doesNotContain("опытов");
    }

    @Test
    void marksWhatIsMissingAndWhatIsRefused() {
        phone.one("input[name=HOURS]").sendKeys("много");
        phone.tap("#send");
        awaitText("#wrong-LESSONS", "Ответьте на этот вопрос.");
        assertThat(phone.text("#wrong-HOURS")).isEqualTo("Введите число.");
        assertThat(phone.text("#note")).isEqualTo("Проверьте отмеченное и отправьте снова.");
        assertThat(phone.run("return document.activeElement.name")).isEqualTo("LESSONS");
        assertThat(SurveyBackend.came(ANSWERS)).isEmpty();

        phone.tap(LIKES_THEM);
        assertThat(phone.text("#wrong-LESSONS")).isEmpty();
        phone.one("input[name=HOURS]").clear();
        phone.one("input[name=HOURS]").sendKeys("13");
        backend.once(422, """
                {"code":"answers-not-accepted","status":422,"detail":"Ответы не приняты",
                 "errors":[{"pointer":"/answers/1/number","code":"out-of-range","message":"Число от 0 до 12."},
                           {"pointer":"/answers/2/text","code":"text-too-long","message":"Короче."}]}""");
        phone.one(OWN_WORDS).sendKeys("Много слов");
        phone.tap("#send");
        awaitText("#wrong-HOURS", "Число от 0 до 12.");
        assertThat(phone.text("#wrong-OWN")).isEqualTo("Короче.");
        assertThat(phone.text("#wrong-LESSONS")).isEmpty();
        assertThat(phone.run("return document.activeElement.name")).isEqualTo("HOURS");
    }

    @Test
    void losesNothingWithoutAConnectionNorWhenManyAnswer() {
        phone.tap(LIKES_THEM);
        phone.connected(false);
        try {
            phone.tap("#send");
            awaitText("#note", "Нет связи: ничего не отправлено.");
            assertThat(phone.text("#note")).contains("То, что вы заполнили, сохранено");
            assertThat(phone.run("""
                    const note = document.getElementById('note').getBoundingClientRect();
                    return note.top >= 0 && note.bottom <= window.innerHeight""")).as("is told where one looks").isEqualTo(true);
            assertThat(phone.run("return localStorage.length")).isEqualTo(1L);
        } finally {
            phone.connected(true);
        }
        backend.once(429, "{\"code\":\"too-many-requests\",\"status\":429}");
        phone.tap("#send");
        awaitText("h1", "Спасибо! Ответ принят.");
        assertThat(SurveyBackend.came(ANSWERS))
                .hasSize(2)
                .allMatch(sent -> sent.path("answers").size() == 1);
    }

    @Test
    void saysThatALinkLetsNobodyInAndTakesACodeByHand() {
        for (String wrong : List.of("#00000-00000", "#100%")) {
            phone.open(page + wrong);
            awaitText("#note", "По этой ссылке ответить нельзя: опрос уже закончился.");
            assertThat(phone.one("#form").isDisplayed()).isFalse();
        }
        phone.one("#secret").sendKeys(page + "#" + link);
        phone.tap("#open");
        awaitText("h1", "Удовлетворённость учащихся");
        assertThat(phone.one("#code").isDisplayed()).isFalse();
        assertThat(phone.text("#note")).isEmpty();

        phone.open(page);
        awaitText("#open", "Открыть");
    }

    @Test
    void speaksTheLanguageOfTheBrowserOrTheOneChosen() {
        assertThat(phone.run("return document.documentElement.lang")).isEqualTo("ru");
        phone.language("en");
        phone.open(page + "#" + link);
        awaitText("h1", "How pupils like it");
        assertThat(phone.run("return document.documentElement.lang")).isEqualTo("en");
        assertThat(phone.text("#send")).isEqualTo("Send");
        assertThat(phone.text("#box-LESSONS legend")).isEqualTo("How do you like the lessons? — needs an answer");
        phone.tap(LIKES_THEM);

        phone.tap("#language");
        awaitText("h1", "Удовлетворённость учащихся");
        assertThat(phone.text("#send")).isEqualTo("Отправить");
        assertThat(phone.one(LIKES_THEM).isSelected()).isTrue();
    }

    @Test
    void fitsASmallPhone() {
        awaitText("h1", "Удовлетворённость учащихся");
        assertThat(phone.run("return document.documentElement.clientWidth")).isEqualTo((long) Phone.WIDTH);
        assertThat(phone.run("return document.documentElement.scrollWidth")).isEqualTo((long) Phone.WIDTH);
        assertThat(phone.run("""
                return [...document.querySelectorAll('button, .option, textarea, input:not([type])')]
                    .filter(one => one.offsetParent && one.getBoundingClientRect().height < 44)
                    .map(one => one.outerHTML)""")).as("too small for a finger").isEqualTo(List.of());
    }

    private static void awaitText(String selector, String wanted) {
        await().untilAsserted(() -> assertThat(phone.text(selector)).startsWith(wanted));
    }
}
