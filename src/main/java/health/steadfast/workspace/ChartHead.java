package health.steadfast.workspace;

import health.steadfast.caseload.PatientCard;
import java.io.Serializable;

/** What stands above every part of a record. */
public record ChartHead(PatientCard card, Chart.FallCount fallCount) implements Serializable {}
