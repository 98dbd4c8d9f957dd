package health.steadfast.plans;

import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plan can start from. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class TemplateService {

    private final BuiltInTemplates builtIn;
    private final VersionReader versions;
    private final CareAccess careAccess;

    TemplateService(BuiltInTemplates builtIn, VersionReader versions, CareAccess careAccess) {
        this.builtIn = builtIn;
        this.versions = versions;
        this.careAccess = careAccess;
    }

    /** The templates of the program. No statement. */
    public List<PlanTemplate> all() {
        return builtIn.all();
    }

    /** The patient's own versions, the newest first: each can be the start of the next one. */
    public List<PlanTemplate> previous(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var newestFirst = new ArrayList<PlanTemplate>();
        for (var version : versions.all(patient)) {
            newestFirst.addFirst(new PlanTemplate(
                    "version-" + version.plan() + "-" + version.no(),
                    PlanTemplate.Origin.PLAN,
                    new TemplateText("Version " + version.no(), "Version " + version.no()),
                    TemplateText.same(version.reason()),
                    0,
                    version.items()));
        }
        return List.copyOf(newestFirst);
    }
}
