package org.intercity.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A real OpenID Connect provider, as small as one can be: it vouches for whom it is told to. */
final class LittleOidcServer implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private volatile Map<String, Object> person = Map.of();
  private volatile String nonce = "";

  LittleOidcServer() throws IOException, JOSEException {
    this(0);
  }

  LittleOidcServer(int port) throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("little").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext("/jwks", asked -> say(asked, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String issuer() {
    return "http://127.0.0.1:" + port();
  }

  /** Whom the next token vouches for, with the nonce that the desk sent along. */
  void vouchFor(Map<String, Object> claims, String sentNonce) {
    person = Map.copyOf(claims);
    nonce = sentNonce;
  }

  private void configuration(HttpExchange asked) throws IOException {
    say(
        asked,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/jwks","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
            .formatted(issuer()));
  }

  private void token(HttpExchange asked) throws IOException {
    try {
      say(
          asked,
          """
          {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}
          """
              .formatted(idToken()));
    } catch (JOSEException failure) {
      throw new IOException(failure);
    }
  }

  private String idToken() throws JOSEException {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("somebody")
            .audience("desk")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(1))))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("little").build(), claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static void say(HttpExchange asked, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    asked.getResponseHeaders().set("Content-Type", "application/json");
    asked.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = asked.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
