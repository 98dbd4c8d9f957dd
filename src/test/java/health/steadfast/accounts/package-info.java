/** Tests of accounts and sign-in. */
@NullMarked
package health.steadfast.accounts;

import org.jspecify.annotations.NullMarked;
