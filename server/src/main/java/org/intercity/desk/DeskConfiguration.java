package org.intercity.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.intercity.accounts.OpenPaths;
import org.intercity.accounts.Role;
import org.intercity.accounts.RolePaths;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.placesearch.PlaceSearch;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The reader's language: {@code ?lang=}, else the one chosen before, else the browser's. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver chosen = new CookieLocaleResolver("lang");
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Lax");
    chosen.setRejectInvalidCookies(false);
    chosen.setDefaultLocaleFunction(
        request -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    return chosen;
  }

  @Bean
  PlaceSearch placeSearch(Gazetteer gazetteer) {
    return new PlaceSearch(gazetteer);
  }

  @Bean
  OpenPaths deskPaths() {
    return OpenPaths.of(
        "/look/**", "/map/**", "/webjars/**", "/appearance", "/about", UploadLimits.PAGE);
  }

  @Bean
  RolePaths officersForms() {
    return RolePaths.of(
        Role.OFFICER,
        "/enter",
        "/read/*/case",
        "/visits/new",
        "/visits/*/edit",
        "/meetings/new",
        "/meetings/*/edit",
        "/meetings/*/roster/preview");
  }

  @Bean
  RolePaths reviewersForms() {
    return RolePaths.of(Role.REVIEWER, "/reviews/*/confirm", "/reviews/*/send-back");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor asked = new LocaleChangeInterceptor();
    asked.setParamName("lang");
    asked.setIgnoreInvalidLocale(true);
    registry.addInterceptor(asked);
  }

  private static Locale preferred(@Nullable String accepted) {
    try {
      List<Locale.LanguageRange> ranges =
          Locale.LanguageRange.parse(accepted == null ? "" : accepted);
      Locale found = Locale.lookup(ranges, Words.LANGUAGES);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException garbled) {
      return Locale.ENGLISH;
    }
  }
}
