/** Read model: one slim row per attestation for lists, exports and the watch over terms. */
@NullMarked
package org.metodika.monitoring.attestationrows;

import org.jspecify.annotations.NullMarked;
