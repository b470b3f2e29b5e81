/** Domain of attestations. */
@NullMarked
package org.metodika.monitoring.attestation.domain;

import org.jspecify.annotations.NullMarked;
