package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Procedure stage choice. TS 38.413 9.4.5.
@Choice(extensions = @Alternative(type = DlDiscarding.class, id = 421, criticality = IGNORE))
public sealed interface ProcedureStageChoice permits FirstDlCount, DlDiscarding {}
