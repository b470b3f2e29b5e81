/** Read model: what a year of attestations came to, by organisation (E12). */
@NullMarked
package org.metodika.reporting.attestation;

import org.jspecify.annotations.NullMarked;
