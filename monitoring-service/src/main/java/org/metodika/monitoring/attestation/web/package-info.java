/** Attestations on the web. */
@NullMarked
package org.metodika.monitoring.attestation.web;

import org.jspecify.annotations.NullMarked;
