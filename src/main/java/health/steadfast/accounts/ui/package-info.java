/** Screens of accounts: the admin's list, invitations, one's own account. */
@NullMarked
package health.steadfast.accounts.ui;

import org.jspecify.annotations.NullMarked;
