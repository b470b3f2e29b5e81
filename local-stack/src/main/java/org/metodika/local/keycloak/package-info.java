/** The real Keycloak: its one-time build, its realm and the process it runs in. */
@NullMarked
package org.metodika.local.keycloak;

import org.jspecify.annotations.NullMarked;
