package org.intercity.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form whose files are too large before anything of it is read: later its fields, the
 * token among them, could no longer be told, and the browser would hear of everything but the size.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargestUpload extends OncePerRequestFilter {

  private final UploadLimits limits;

  LargestUpload(UploadLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limits.form().toBytes()) {
      request.getRequestDispatcher(UploadLimits.PAGE).forward(new Emptied(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The request without what it carries, so that nobody tries to read it. */
  private static final class Emptied extends HttpServletRequestWrapper {

    Emptied(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Collection<Part> getParts() {
      return List.of();
    }
  }
}
