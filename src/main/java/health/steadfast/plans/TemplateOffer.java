package health.steadfast.plans;

import java.io.Serializable;

/**
 * A template as it would come into one patient's plan.
 *
 * @param covered how many of the patient's weak points it trains
 * @param weakPoints how many there are
 * @param minutes the longest session it makes
 */
public record TemplateOffer(PlanTemplate template, FittedTemplate fitted, int covered, int weakPoints, int minutes)
        implements Serializable {}
