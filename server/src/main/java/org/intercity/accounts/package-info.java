/**
 * Who may work at the desk: accounts with their roles, how they sign in, and the one-time link that
 * makes the first of them. There is no default password.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "words"})
package org.intercity.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
