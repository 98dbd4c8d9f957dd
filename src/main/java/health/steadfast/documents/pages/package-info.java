/** What stands on each paper, ready for its page: words, pictures and numbers, nothing to be looked up any more. */
@NullMarked
package health.steadfast.documents.pages;

import org.jspecify.annotations.NullMarked;
