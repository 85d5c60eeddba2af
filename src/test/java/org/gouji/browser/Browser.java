package org.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, which keeps what pages say and load. */
final class Browser implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final String DRIVER = "/usr/bin/chromedriver";

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it. Where there is none the test is skipped, but fails where CI runs. */
  static Browser start(Path downloads) {
    Optional<String> browser = BROWSERS.stream().filter(p -> Files.exists(Path.of(p))).findFirst();
    boolean there = browser.isPresent() && Files.exists(Path.of(DRIVER));
    if (!there && System.getenv("CI") != null) fail("install chromium and chromium-driver");
    assumeTrue(there, "no chromium with chromedriver on this machine: the pages were not tested");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1400,1000",
        "--lang=zh-CN",
        "--disable-background-networking",
        "--no-first-run",
        "--enable-precise-memory-info");
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toString(),
            "download.prompt_for_download",
            false));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(DRIVER).toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + hash);
  }

  /** Goes to another view of the page that is open. */
  void go(String hash) {
    script("location.hash = arguments[0]", hash);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  /** Waits for an element and gives it. */
  WebElement await(String css) {
    return await(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  void awaitText(String css, String text) {
    await(
        d ->
            d.findElements(By.cssSelector(css)).stream().anyMatch(e -> e.getText().contains(text)));
  }

  private <T> T await(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20))
        .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
        .until(condition);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object scriptAsync(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return driver.executeAsyncScript(script, arguments);
  }

  void keys(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(Keys.chord(keys));
  }

  String hash() {
    return (String) script("return decodeURIComponent(location.hash)");
  }

  void back() {
    driver.navigate().back();
  }

  void size(int width, int height) {
    emulate(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean on) {
    emulate(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
  }

  void emulate(String command, Map<String, Object> values) {
    driver.executeCdpCommand(command, values);
  }

  /** The page as a PDF on A4. */
  byte[] pdf() {
    Object data =
        driver
            .executeCdpCommand(
                "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
            .get("data");
    return Base64.getDecoder().decode((String) data);
  }

  byte[] screenshot() {
    Object data =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
    return Base64.getDecoder().decode((String) data);
  }

  /** What keeps people from the page that is open: rules of WCAG 2.1 A and AA that it breaks. */
  List<String> barriers() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        scriptAsync(
            "var done = arguments[arguments.length - 1];axe.run(document, {runOnly:"
                + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(function (r) {"
                + " done(r.violations.map(function (v) {return v.id + ' ' +"
                + " v.nodes.slice(0, 3).map(function (n) { return n.html.slice(0, 160) +"
                + " n.failureSummary.slice(0, 200); }).join(' | '); })); });");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** What the pages said on the console; asking empties it. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that the pages asked for so far. */
  List<String> requests() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
      String message = entry.getMessage();
      if (!message.contains("\"Network.requestWillBeSent\"")) continue;
      int at = message.indexOf("\"request\":{");
      int from = message.indexOf("\"url\":\"", at) + 7;
      requests.add(message.substring(from, message.indexOf('"', from)));
    }
    return requests;
  }

  /** Nothing but files of the audit was loaded, and no error was said. */
  void assertQuiet(Path folder) {
    assertThat(console()).isEmpty();
    assertThat(requests())
        .isNotEmpty()
        .allMatch(
            url ->
                url.startsWith(folder.toUri().toString())
                    || url.startsWith("blob:")
                    || url.equals("about:blank"));
  }

  /** Megabytes that the page's process holds, without what it shares with others. */
  double privateMegabytes() throws java.io.IOException {
    double most = 0;
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path process :
          processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
        try {
          String command =
              Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
          if (!command.contains("--type=renderer")
              || !command.contains("--enable-precise-memory-info")
                  && !command.contains("--lang=zh-CN")) continue;
          double kilobytes =
              Files.readAllLines(process.resolve("smaps_rollup")).stream()
                  .filter(line -> line.startsWith("Private_"))
                  .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                  .sum();
          most = Math.max(most, kilobytes / 1024);
        } catch (java.io.IOException gone) {
          continue;
        }
      }
    }
    return most;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
