/**
 * Who may work at the desk, and for whom: accounts with their roles and bodies, how they sign in
 * and out, and the one-time link that makes the first of them. There is no default password.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "register", "words"})
package org.intercity.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
