package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plan can start from: the program's templates, the clinic's and the therapist's own ones, and other plans. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class TemplateService {

    private final BuiltInTemplates builtIn;
    private final TemplateStore templates;
    private final PlansOfOthers plansOfOthers;
    private final VersionReader versions;
    private final CareAccess careAccess;
    private final Clock clock;

    TemplateService(
            BuiltInTemplates builtIn,
            TemplateStore templates,
            PlansOfOthers plansOfOthers,
            VersionReader versions,
            CareAccess careAccess,
            Clock clock) {
        this.builtIn = builtIn;
        this.templates = templates;
        this.plansOfOthers = plansOfOthers;
        this.versions = versions;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** The templates of the program. No statement. */
    public List<PlanTemplate> builtIn() {
        return builtIn.all();
    }

    /** What the therapist keeps, then what the others of the clinic share. */
    public List<StoredTemplate> stored() {
        return templates.visibleTo(Member.required().person());
    }

    /** The patient's own versions, the newest first: each can be the start of the next one. */
    public List<PlanTemplate> previous(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var newestFirst = new ArrayList<PlanTemplate>();
        for (var version : versions.all(patient)) {
            newestFirst.addFirst(PlanTemplate.ofVersion(version));
        }
        return List.copyOf(newestFirst);
    }

    /** Plans in force of the other patients the therapist looks after. */
    public List<OtherPlan> others(PatientId patient) {
        careAccess.requireCanTreat(patient);
        return plansOfOthers.than(patient, Member.required().person());
    }

    /** The newest version of another patient's plan, without the words that were meant for that patient. */
    @Transactional
    @Audited(AuditAction.PLAN_VIEWED)
    public PlanTemplate ofAnother(PatientId another) {
        careAccess.requireCanTreat(another);
        var newest = versions.ofOpenPlan(another);
        if (newest.isEmpty()) {
            throw new RuleViolation("plans.rule.no-plan-to-copy");
        }
        return PlanTemplate.ofVersion(newest.getLast()).withoutPatient().withoutStrategies();
    }

    /** Keeps items and strategies under a name, without what was said to or about a patient. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void keep(String name, boolean shared, PlanTemplate template) {
        if (template.items().isEmpty()) {
            throw new RuleViolation("plans.rule.empty");
        }
        templates.insert(Member.required().person(), checked(name), shared, template.withoutPatient(), clock.instant());
    }

    /** Another name, or shared otherwise; only for who made it. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void change(TemplateId id, long version, String name, boolean shared) {
        templates.change(Member.required().person(), id, version, checked(name), shared, clock.instant());
    }

    /** Only for who made it; keeping the same again takes it back. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void delete(TemplateId id, long version) {
        templates.delete(Member.required().person(), id, version);
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > StoredTemplate.MAX_NAME) {
            throw new RuleViolation("plans.rule.template-name", StoredTemplate.MAX_NAME);
        }
        return stripped;
    }
}
