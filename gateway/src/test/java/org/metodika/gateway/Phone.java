package org.metodika.gateway;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, as wide as a small phone, in Russian. */
final class Phone implements AutoCloseable {

    static final int WIDTH = 360;

    static final String MISSING = "The page for respondents is not tried: Chromium or chromedriver is not on the PATH"
            + " (Debian: apt-get install chromium chromium-driver)";

    private static final Logger LOG = LoggerFactory.getLogger(Phone.class);
    private static final int HEIGHT = 640;
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ChromeDriver driver;

    private Phone(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; null, with a warning, where there is none, which is a failure with {@code CI=true}. */
    static @Nullable Phone start() {
        Optional<Path> browser = BROWSERS.stream().flatMap(Phone::program).findFirst();
        Optional<Path> driver = program("chromedriver").findFirst();
        if (browser.isEmpty() || driver.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(MISSING);
            }
            LOG.warn(MISSING);
            return null;
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return new Phone(new ChromeDriver(service, options(browser.get())));
    }

    private static ChromeOptions options(Path browser) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.toFile())
                // It opens nothing but our own page, and containers and administrators have no sandbox.
                .addArguments(
                        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ru"));
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of(
                        "deviceMetrics",
                        Map.of("width", WIDTH, "height", HEIGHT, "pixelRatio", 2.0, "touch", true, "mobile", true)));
        options.setCapability("goog:loggingPrefs", logs);
        options.setImplicitWaitTimeout(Duration.ofSeconds(10));
        return options;
    }

    private static Stream<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    /** Opens an address as if it had been scanned: the page is loaded anew, whatever was open. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** What the browser asks pages for from now on. */
    void language(String language) {
        String agent = String.valueOf(driver.executeScript("return navigator.userAgent"));
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
    }

    void connected(boolean connected) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !connected, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Puts it in the middle of the screen and taps it. */
    void tap(String selector) {
        WebElement element = one(selector);
        run("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.click();
    }

    String text(String selector) {
        return one(selector).getText();
    }

    /** What a script gives. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the network saw since the last look: each message of the browser about a request, in its own form. */
    List<JsonNode> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString().startsWith("Network.requestWillBeSent"))
                .map(message -> message.path("params"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
