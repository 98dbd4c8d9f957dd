package health.steadfast.plans.ui;

import health.steadfast.accounts.MemberCards;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.outcomes.GoalService;
import health.steadfast.plans.AdviceWords;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.ReleaseService;
import health.steadfast.plans.TemplateService;
import health.steadfast.plans.TemplateWords;
import health.steadfast.shared.Texts;
import org.springframework.stereotype.Component;

/** What the parts of the prescribing screen work with. */
@Component
record DraftTools(
        DraftService drafts,
        PlanService plans,
        ReleaseService releases,
        Catalogue catalogue,
        PlanWords words,
        AdviceWords adviceWords,
        DoseWords doses,
        Texts texts,
        TemplateService templates,
        TemplateWords templateWords,
        GoalService goals,
        MemberCards members) {}
