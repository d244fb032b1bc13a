package soliton.ngap.ie;

import soliton.per.Choice;

/// NGRAN-CGI. TS 38.413 9.4.
@Choice
public sealed interface NgranCgi permits NrCgi, EutraCgi {}
