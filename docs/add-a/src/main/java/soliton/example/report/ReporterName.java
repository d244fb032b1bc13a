package soliton.example.report;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// Who reports, for people. Example 4.4.
public record ReporterName(
    @CharSize(set = CharSet.PRINTABLE, min = 1, max = 150, extensible = true) String value) {}
