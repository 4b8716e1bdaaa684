package org.intercity.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * A part of a page, written out by its template, to be kept where drawing it is dear. Only for
 * parts that are the same for every reader of one language: no account, no form.
 */
@Component
public class Rendered {

  private final ViewResolver templates;

  Rendered(ThymeleafViewResolver templates) {
    this.templates = templates;
  }

  /** What {@code template :: part} says of a model, for the request that asks. */
  public String part(
      String part,
      Map<String, ?> model,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
    try {
      View view = templates.resolveViewName(part, locale);
      if (view == null) {
        throw new IllegalArgumentException("no template " + part);
      }
      view.render(model, request, written);
      written.getWriter().flush();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(part, failure);
    }
    return new String(written.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
