/** What attestations tell others. */
@NullMarked
package org.metodika.monitoring.attestation.messaging;

import org.jspecify.annotations.NullMarked;
