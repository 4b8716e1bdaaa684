package org.intercity.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a session lasts.
 *
 * @param idle without any request
 * @param longest in all, whatever is done in it
 */
@ConfigurationProperties("intercity.sessions")
record SessionSettings(Duration idle, Duration longest) {}
