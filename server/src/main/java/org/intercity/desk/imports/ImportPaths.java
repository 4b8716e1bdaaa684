package org.intercity.desk.imports;

import org.intercity.accounts.Role;
import org.intercity.accounts.RolePaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of imports is kept for a role. */
@Configuration(proxyBeanMethods = false)
class ImportPaths {

  @Bean
  RolePaths importForms() {
    return RolePaths.of(Role.OFFICER, "/imports/new");
  }

  @Bean
  RolePaths importReviews() {
    return RolePaths.of(
        Role.REVIEWER, "/imports/waiting/*/confirm", "/imports/waiting/*/send-back");
  }
}
