package soliton.provenance.bill;

/// The place of a line in a bill.
///
/// @param file the file's name without its folders, so that output does not depend on the machine
/// @param sheet the sheet of a workbook, `components` of a CycloneDX file, empty for CSV
/// @param row counted from 1, as a spreadsheet counts
public record Where(String file, String sheet, int row) implements Comparable<Where> {
  @Override
  public int compareTo(Where other) {
    int byFile = file.compareTo(other.file);
    int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
    return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
  }

  @Override
  public String toString() {
    return sheet.isEmpty() ? file + ":" + row : file + "[" + sheet + "]:" + row;
  }
}
