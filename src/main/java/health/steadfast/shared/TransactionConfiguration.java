package health.steadfast.shared;

import jakarta.persistence.EntityManagerFactory;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.RootClassFilter;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.RollbackOn;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions, and the clinic in which listeners and the event registry work. */
@Configuration(proxyBeanMethods = false)
// A disk that is full while a file is read is a checked exception: it, too, leaves nothing half done.
@EnableTransactionManagement(order = TransactionConfiguration.TRANSACTION_ORDER, rollbackOn = RollbackOn.ALL_EXCEPTIONS)
public class TransactionConfiguration {

    /** Order of the transaction's advice; what must lie inside a transaction has a larger number. */
    public static final int TRANSACTION_ORDER = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
        return new ClinicTransactionManager(factory);
    }

    /** A listener works inside the clinic of its event, outside its transaction and the registry's completion mark. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor clinicOfEvent() {
        MethodInterceptor inClinic = call -> call.getArguments()[0] instanceof ClinicEvent event
                ? ClinicScope.in(event.clinic(), call::proceed)
                : call.proceed();
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, TransactionalEventListener.class, true), inClinic);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return advisor;
    }

    /** The event registry lies outside the walls; it is also read at start-up and by its own jobs. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor registryOutsideTheWalls() {
        MethodInterceptor outside = call -> TransactionSynchronizationManager.isActualTransactionActive()
                ? call.proceed()
                : ClinicScope.none(call::proceed);
        var pointcut = new org.springframework.aop.support.ComposablePointcut(
                new RootClassFilter(EventPublicationRepository.class));
        var advisor = new DefaultPointcutAdvisor(pointcut, outside);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return advisor;
    }
}
