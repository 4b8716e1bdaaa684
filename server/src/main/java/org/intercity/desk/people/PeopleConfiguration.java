package org.intercity.desk.people;

import org.intercity.accounts.Role;
import org.intercity.accounts.RolePaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of these pages are for some only. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

  @Bean
  RolePaths peopleForms() {
    return RolePaths.of(
        Role.OFFICER,
        "/people/new",
        "/people/cards",
        "/people/merge",
        "/people/*/edit",
        "/people/*/post",
        "/people/*/encounter",
        "/posts/*/edit",
        "/posts/*/succession",
        "/tenures/*");
  }

  @Bean
  RolePaths erasing() {
    return RolePaths.of(Role.ADMINISTRATOR, "/people/*/erase", "/journal/*/erase");
  }
}
