package org.intercity.desk;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The files that pages name: each under its own path, because what is served under every path is
 * also looked for at every link of a page; named by content, so that browsers keep them for ever.
 */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration implements WebMvcConfigurer {

  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365));

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : new String[] {"look", "map"}) {
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations("classpath:/static/" + folder + "/")
          .setCacheControl(FOR_EVER)
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(FOR_EVER)
        .resourceChain(true)
        .addResolver(new LiteWebJarsResourceResolver());
  }
}
