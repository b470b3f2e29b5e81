/** Tests of the report on attestations. */
@NullMarked
package org.metodika.reporting.attestation;

import org.jspecify.annotations.NullMarked;
