/**
 * Draws an exercise from its pose document: two numbered stills, a moving picture and a strip for paper. Plain Java
 * without a framework; equal documents give equal bytes. The keys of a document stand in docs/figures.md.
 */
@NullMarked
package health.steadfast.library.figures;

import org.jspecify.annotations.NullMarked;
