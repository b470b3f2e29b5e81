/** Register: the accounts that people of the directory have in Keycloak, kept in step with the directory. */
@NullMarked
package org.metodika.program.accounts;

import org.jspecify.annotations.NullMarked;
