import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an officer's browser does: keeps the cookie, sends forms with their token. */
final class Browser {

  private static final HttpClient ANYBODY = client().build();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String NAME = "bench";
  private static final String PASSWORD = "a long word for the bench";

  private final String address;
  private final HttpClient client;

  private Browser(String address, HttpClient client) {
    this.address = address;
    this.client = client;
  }

  private static HttpClient.Builder client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5));
  }

  /** A visitor who is not signed in. */
  static Browser on(String address) {
    return new Browser(address, ANYBODY);
  }

  /** The administrator, whose account the one-time link makes. */
  static Browser welcomed(Desk desk) throws IOException, InterruptedException {
    Browser browser = new Browser(desk.address(), client().cookieHandler(new CookieManager()).build());
    browser.enter(desk.link(), Map.of("called", "Bench", "name", NAME, "password", PASSWORD));
    return browser;
  }

  /** The same administrator, after a restart. */
  static Browser signedIn(Desk desk) throws IOException, InterruptedException {
    Browser browser = new Browser(desk.address(), client().cookieHandler(new CookieManager()).build());
    browser.enter("/sign-in", Map.of("name", NAME, "password", PASSWORD));
    return browser;
  }

  private void enter(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = post(path, token(path), fields);
    if (answer.statusCode() != 302 || get("/").statusCode() != 200) {
      throw new IOException(path + " did not let in: " + answer.statusCode());
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As browsers ask, compressed; the answer's size is all that is kept. */
  HttpResponse<byte[]> visit(String path) throws IOException, InterruptedException {
    return client.send(
        request(path).header("Accept-Encoding", "gzip").build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The token of a page's form; it serves for the whole session. */
  String token(String path) throws IOException, InterruptedException {
    Matcher found = TOKEN.matcher(get(path).body());
    if (!found.find()) {
      throw new IOException(path + " has no form");
    }
    return found.group(1);
  }

  HttpResponse<String> post(String path, String token, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + coded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + coded(token) + "&", ""));
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
