package health.steadfast.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** The public methods of all public services. */
final class ServiceMethods {

    private ServiceMethods() {}

    static Stream<Method> of(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("health.steadfast") && Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> publicMethods(type));
    }

    static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
