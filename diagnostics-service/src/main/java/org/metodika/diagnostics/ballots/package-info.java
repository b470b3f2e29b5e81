/**
 * Register: anonymous answers and the one-time links that let them in. Knows neither people nor what is asked; a paper lies in the
 * box as it came, sealed. Why nothing joins a paper to a link is told in docs/adr/0012.
 */
@NullMarked
package org.metodika.diagnostics.ballots;

import org.jspecify.annotations.NullMarked;
