/** Stories through the gateway, told with real tokens of Keycloak against the running platform. */
@NullMarked
package org.metodika.system;

import org.jspecify.annotations.NullMarked;
