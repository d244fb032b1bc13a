package soliton.example.report;

import soliton.per.Family;

/// A message of the reporting protocol, in ASN.1 with aligned PER. Example 4.
@Family
public sealed interface ReportMessage permits MeterReport {}
