package health.steadfast.audit;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.TransactionConfiguration;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Puts the audit row of an {@link Audited} method inside that method's transaction. */
@Configuration(proxyBeanMethods = false)
class AuditAdvice {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor auditedMethods(ObjectProvider<AuditTrail> trail) {
        MethodInterceptor writeDown = call -> {
            var result = call.proceed();
            trail.getObject().record(actionOf(call), patientOf(call), null);
            return result;
        };
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, Audited.class, true), writeDown);
        advisor.setOrder(TransactionConfiguration.TRANSACTION_ORDER + 10);
        return advisor;
    }

    private static AuditAction actionOf(MethodInvocation call) {
        var target = call.getThis();
        var method = target == null
                ? call.getMethod()
                : AopUtils.getMostSpecificMethod(call.getMethod(), AopUtils.getTargetClass(target));
        var audited = AnnotatedElementUtils.findMergedAnnotation(method, Audited.class);
        if (audited == null) {
            throw new IllegalStateException("no @Audited on " + method);
        }
        return audited.value();
    }

    private static @Nullable PatientId patientOf(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .filter(PatientId.class::isInstance)
                .map(PatientId.class::cast)
                .findFirst()
                .or(() -> Member.current().flatMap(Member::ownRecord))
                .orElse(null);
    }
}
