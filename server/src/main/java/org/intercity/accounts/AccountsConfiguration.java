package org.intercity.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Who gets in, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionSettings.class, OidcSettings.class})
class AccountsConfiguration {

  /**
   * Everything from our own server; nothing inline; the moving map's worker is our own file too.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  // as OWASP advises for Argon2id, the choice with the least work at 19 MiB
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int THREADS = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** New passwords by Argon2id; those kept by bcrypt are known until their owners sign in. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2id",
        Map.of(
            "argon2id",
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, THREADS, MEMORY_KIB, PASSES),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }

  @Bean
  OpenPaths accountsPaths() {
    return OpenPaths.of("/sign-in", "/sign-in/office", "/welcome/*", "/error");
  }

  @Bean
  RolePaths ownPaths() {
    return RolePaths.of(Role.READER, "/account", "/account/**");
  }

  @Bean
  RolePaths administratorsPaths() {
    return RolePaths.of(
        Role.ADMINISTRATOR, "/accounts", "/accounts/**", "/settings", "/settings/**");
  }

  @Bean
  CookieSameSiteSupplier sessionCookie() {
    return CookieSameSiteSupplier.ofLax();
  }

  @Bean
  SecurityFilterChain desk(
      HttpSecurity http,
      Credentials credentials,
      PasswordEncoder passwords,
      Clock clock,
      SessionSettings sessions,
      Oidc oidc,
      List<OpenPaths> open,
      List<RolePaths> kept)
      throws Exception {
    DaoAuthenticationProvider checked = new DaoAuthenticationProvider(credentials);
    checked.setUserDetailsPasswordService(credentials);
    checked.setPasswordEncoder(passwords);
    HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    if (oidc.settings().areOn()) {
      http.oauth2Login(
          login ->
              login
                  .loginPage("/sign-in")
                  .clientRegistrationRepository(oidc.provider())
                  .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                  .successHandler(oidc.signIn())
                  .failureHandler(
                      new SimpleUrlAuthenticationFailureHandler("/sign-in?oidc=failed")));
    }
    return http.addFilterAfter(
            new EndedSessions(credentials, sessions.longest(), clock),
            SecurityContextHolderFilter.class)
        .authenticationProvider(new ThrottledSignIn(checked, new Attempts(clock)))
        .authorizeHttpRequests(
            requests -> {
              requests
                  .requestMatchers(patterns(open.stream().map(OpenPaths::patterns)))
                  .permitAll();
              kept.forEach(
                  each ->
                      requests
                          .requestMatchers(patterns(Stream.of(each.patterns())))
                          .hasRole(each.role().name()));
              requests
                  .requestMatchers(HttpMethod.GET)
                  .hasRole(Role.READER.name())
                  .requestMatchers(HttpMethod.HEAD)
                  .hasRole(Role.READER.name())
                  .anyRequest()
                  .hasRole(Role.OFFICER.name());
            })
        .formLogin(
            form ->
                form.loginPage("/sign-in")
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .failureUrl("/sign-in?failed")
                    .permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .requestCache(cache -> cache.requestCache(wanted))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
        .build();
  }

  /** What signing in with an OpenID Connect provider takes, where one is set. */
  @Component
  record Oidc(OidcSettings settings, OidcProvider provider, OidcSignIn signIn) {}

  private static String[] patterns(Stream<List<String>> all) {
    return all.flatMap(List::stream).toArray(String[]::new);
  }
}
