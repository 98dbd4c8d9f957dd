package health.steadfast.accounts.ui;

import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.AccountFilter;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.MembershipId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

/** What the address of the list says; anything else in it is ignored. */
record AccountQuery(AccountFilter filter, Optional<MembershipId> person) {

    private static final String SHOW = "show";

    static AccountQuery of(QueryParameters parameters) {
        var filter = parameters
                .getSingleParameter(SHOW)
                .flatMap(text -> Arrays.stream(AccountFilter.values())
                        .filter(it -> text(it).equals(text))
                        .findFirst())
                .orElse(AccountFilter.ALL);
        return new AccountQuery(
                filter, parameters.getSingleParameter(AccountRoutes.PERSON).flatMap(MembershipId::parse));
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, String>();
        if (filter != AccountFilter.ALL) {
            parameters.put(SHOW, text(filter));
        }
        person.ifPresent(id -> parameters.put(AccountRoutes.PERSON, id.toString()));
        return QueryParameters.simple(parameters);
    }

    private static String text(AccountFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }
}
