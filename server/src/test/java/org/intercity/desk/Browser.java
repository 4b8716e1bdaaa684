package org.intercity.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, driven without a screen. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final String base;

  private Browser(ChromeDriver driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /** Skips the test, and says why, where there is no Chromium; fails it in CI. */
  static Browser open(String base) {
    String missing = "the browser tests need " + CHROMIUM + " and " + DRIVER;
    boolean found = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if ("true".equals(System.getenv("INTERCITY_CI"))) {
      Assertions.assertTrue(found, missing);
    }
    Assumptions.assumeTrue(found, missing);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en",
        "--window-size=1280,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), base);
  }

  Browser go(String path) {
    driver.get(path.startsWith("http") ? path : base + path);
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Writes over what a field holds. */
  Browser type(String selector, String text) {
    WebElement field = find(selector);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Presses a button that leads to another page, and waits until it is there. */
  Browser press(String selector) {
    WebElement before = find("body");
    find(selector).click();
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(_ -> isGone(before) && "complete".equals(run("return document.readyState")));
    return this;
  }

  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (WebDriverException stale) {
      return true;
    }
  }

  Browser width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 900));
    return this;
  }

  /** As on a screen of this width, in the light that the reader's system asks for. */
  Browser screen(int pixels, String light) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return media("screen", light);
  }

  /** As on paper, which a system that is dark prints on too. */
  Browser paper() {
    return media("print", "dark");
  }

  private Browser media(String medium, String light) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", light),
                // a colour that is on its way to another is neither
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Presses keys where the focus is. */
  Browser keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** As if nobody had been here. */
  Browser forget() {
    driver.manage().deleteAllCookies();
    return this;
  }

  /** The page as it is printed. */
  byte[] printed() {
    media("", "dark");
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(29.7, 21));
    return Base64.getDecoder().decode(driver.print(options).getContent());
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script says true. */
  Browser await(String script) {
    new WebDriverWait(driver, Duration.ofSeconds(20)).until(_ -> Boolean.TRUE.equals(run(script)));
    return this;
  }

  String text() {
    return find("main").getText();
  }

  String path() {
    return driver.getCurrentUrl().replace(base, "");
  }

  /** What the browser complained about: a refused style, a missing file. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
