/** Messages about the attestation of teachers and about its checklists of materials. */
@NullMarked
package org.metodika.contracts.attestation;

import org.jspecify.annotations.NullMarked;
