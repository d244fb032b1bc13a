package soliton.provenance.bill;

import java.util.ArrayList;
import java.util.List;

/// What became of every row of a file: none is dropped in silence.
///
/// @param sheets one count a sheet
/// @param refused rows that look like lines and could not be read
/// @param notes rows of text inside a bill that are no lines
public record Accounting(List<SheetCount> sheets, List<Refused> refused, List<Refused> notes) {
  public Accounting {
    sheets = List.copyOf(sheets);
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }

  /// A row that is not a line, why, and what to do about it.
  public record Refused(Where where, String why, String remedy) {
    @Override
    public String toString() {
      return where + ": " + why + (remedy.isEmpty() ? "" : "; " + remedy);
    }
  }

  /// Rows of a sheet. `rows` is the sum of the others.
  ///
  /// @param ignored rows of a sheet that is no bill, for the reason in `why`
  public record SheetCount(
      String sheet,
      int rows,
      int lines,
      int headings,
      int blank,
      int notes,
      int refused,
      int ignored,
      String why) {
    public boolean isBalanced() {
      return rows == lines + headings + blank + notes + refused + ignored;
    }
  }

  /// Counts of several files together.
  public static Accounting sum(List<Accounting> parts) {
    var sheets = new ArrayList<SheetCount>();
    var refused = new ArrayList<Refused>();
    var notes = new ArrayList<Refused>();
    for (var part : parts) {
      sheets.addAll(part.sheets());
      refused.addAll(part.refused());
      notes.addAll(part.notes());
    }
    return new Accounting(sheets, refused, notes);
  }
}
