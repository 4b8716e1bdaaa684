package org.intercity.accounts;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who gets in, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

  /**
   * Everything from our own server; nothing inline; the moving map's worker is our own file too.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  OpenPaths accountsPaths() {
    return OpenPaths.of("/sign-in", "/welcome/*", "/error");
  }

  @Bean
  CookieSameSiteSupplier sessionCookie() {
    return CookieSameSiteSupplier.ofLax();
  }

  @Bean
  SecurityFilterChain desk(
      HttpSecurity http,
      Accounts accounts,
      PasswordEncoder passwords,
      Clock clock,
      List<OpenPaths> open)
      throws Exception {
    DaoAuthenticationProvider checked = new DaoAuthenticationProvider(accounts);
    checked.setPasswordEncoder(passwords);
    HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    String[] everybody =
        open.stream().flatMap(each -> each.patterns().stream()).toArray(String[]::new);
    return http.addFilterAfter(new EndedSessions(accounts), SecurityContextHolderFilter.class)
        .authenticationProvider(new ThrottledSignIn(checked, new Attempts(clock)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(everybody)
                    .permitAll()
                    .requestMatchers("/accounts", "/accounts/**")
                    .hasRole(Role.ADMINISTRATOR.name())
                    .anyRequest()
                    .authenticated())
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
}
