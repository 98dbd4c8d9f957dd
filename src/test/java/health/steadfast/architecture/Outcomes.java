package health.steadfast.architecture;

import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What became of a call, in one word, so that it can stand in a list. */
final class Outcomes {

    private Outcomes() {}

    /** {@code NOT_FOUND}, {@code STALE}, the code of a rule, {@code NOTHING} for an empty answer, or {@code DONE}. */
    static String of(ApplicationContext context, Method method, @Nullable Object... arguments) {
        var bean = context.getBean(method.getDeclaringClass());
        try {
            return answer(bean.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(bean, arguments));
        } catch (InvocationTargetException e) {
            return refusal(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String nameOf(Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(","));
        return "%s.%s(%s)".formatted(method.getDeclaringClass().getSimpleName(), method.getName(), parameters);
    }

    private static String answer(@Nullable Object answer) {
        var empty = switch (answer) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case byte[] bytes -> bytes.length == 0;
            case null, default -> false;
        };
        return empty ? "NOTHING" : "DONE";
    }

    private static String refusal(Throwable refused) {
        return switch (refused) {
            case NotFound gone -> "NOT_FOUND";
            case StaleData stale -> "STALE";
            case RuleViolation rule -> rule.code();
            default -> refused.getClass().getSimpleName() + ": " + refused.getMessage();
        };
    }
}
