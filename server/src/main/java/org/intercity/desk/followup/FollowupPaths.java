package org.intercity.desk.followup;

import org.intercity.accounts.Role;
import org.intercity.accounts.RolePaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of promises and duties is kept for a role. */
@Configuration(proxyBeanMethods = false)
class FollowupPaths {

  @Bean
  RolePaths promisesForms() {
    return RolePaths.of(Role.OFFICER, "/commitments/new", "/commitments/*/edit");
  }

  /** Rules steer what everybody at the office is asked to do. */
  @Bean
  RolePaths rulesForms() {
    return RolePaths.of(
        Role.ADMINISTRATOR,
        "/duties/rules/sets/*",
        "/duties/rules/own",
        "/duties/rules/own/*/removed");
  }
}
