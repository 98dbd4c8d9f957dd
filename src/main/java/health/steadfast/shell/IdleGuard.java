package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes what people do inside their pages, and sets a watch over every page of staff. */
@Component
class IdleGuard implements VaadinServiceInitListener {

    private final IdleLimits limits;
    private final Clock clock;

    IdleGuard(IdleLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addRpcInvocationListener(new RpcInvocationListener() {
            @Override
            public void invocationStarted(RpcInvocationEvent call) {
                if (UserEvents.isOne(call.getType(), call.getName())) {
                    UserEvents.happened(call.getUI().getSession().getSession(), clock.instant());
                }
            }
        });
        event.getSource().addUIInitListener(page -> watch(page.getUI()));
    }

    private void watch(UI ui) {
        Member.current()
                .filter(member -> member.role() != Role.PATIENT)
                .ifPresent(member -> IdleWatch.over(ui, member, limits, clock));
    }
}
