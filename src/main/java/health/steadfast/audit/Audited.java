package health.steadfast.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes one audit row in the transaction of the annotated service method, after it returned. The patient is the
 * method's {@code PatientId} argument, or the member's own record. Never on a read-only transaction.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    AuditAction value();
}
