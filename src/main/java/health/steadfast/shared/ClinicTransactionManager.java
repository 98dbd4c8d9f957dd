package health.steadfast.shared;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction inside the walls of one clinic and, in the same statement, checks that the membership
 * that asks is still what it was at sign-in. A failure leaves nothing on the thread.
 */
class ClinicTransactionManager extends JpaTransactionManager {

    ClinicTransactionManager(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var clinic = ClinicScope.current().map(ClinicId::value).orElse(null);
        var member = ClinicScope.isBound() ? null : Member.required();
        super.doBegin(transaction, definition);
        try {
            enter(clinic, member);
        } catch (AccessRevoked e) {
            leaveNothing(transaction);
            throw e;
        } catch (RuntimeException | Error e) {
            leaveNothing(transaction);
            throw new CannotCreateTransactionException("the walls of the clinic could not be set", e);
        }
    }

    private void enter(@Nullable UUID clinic, @Nullable Member member) {
        var entityManager = EntityManagerFactoryUtils.getTransactionalEntityManager(obtainEntityManagerFactory());
        if (entityManager == null) {
            throw new IllegalStateException("no entity manager in the transaction that has just begun");
        }
        var stamp = entityManager
                .unwrap(Session.class)
                .createNativeQuery("select steadfast.enter_clinic(:clinic, :member)", UUID.class)
                .setParameter("clinic", clinic, UUID.class)
                .setParameter("member", member == null ? null : member.membership(), UUID.class)
                .getSingleResultOrNull();
        if (member != null && !member.securityStamp().equals(stamp)) {
            throw new AccessRevoked();
        }
    }

    /** An entity manager that is closed inside its transaction would keep its connection for ever: roll back first. */
    private void leaveNothing(Object transaction) {
        try {
            var entityManager = EntityManagerFactoryUtils.getTransactionalEntityManager(obtainEntityManagerFactory());
            if (entityManager != null && entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            logger.warn("a transaction that was refused could not be rolled back", e);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
