/** What is done with attestations. */
@NullMarked
package org.metodika.monitoring.attestation.application;

import org.jspecify.annotations.NullMarked;
