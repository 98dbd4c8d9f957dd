package health.steadfast.plans.ui;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.LivePlanService;
import health.steadfast.plans.PauseService;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.ReleaseService;
import health.steadfast.plans.RestService;
import health.steadfast.plans.ResumeService;
import health.steadfast.plans.TemplateService;
import health.steadfast.shared.Texts;
import org.springframework.stereotype.Component;

/** What the parts of the plan's page work with. */
@Component
record PlanTools(
        PlanService plans,
        LivePlanService live,
        PauseService pauses,
        ResumeService resuming,
        RestService rests,
        ReleaseService releasing,
        DraftService drafts,
        TemplateService templates,
        Catalogue catalogue,
        PlanWords words,
        Texts texts) {}
