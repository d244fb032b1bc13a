package soliton.ngap.ie;

import soliton.per.Choice;

/// NG-RAN CGI. TS 38.413 9.3.1.73.
@Choice
public sealed interface NgranCgi permits NrCgi, EutraCgi {}
