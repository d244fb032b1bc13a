package soliton.provenance.bill;

import java.util.List;
import java.util.Map;

/// A sheet of cells as text, before anybody knows what its columns mean.
///
/// @param name empty for a CSV file
/// @param merged ranges whose cells are one, over more than one row
record Table(String name, List<Row> rows, List<Merge> merged) {
  /// A row with its number in the file and its non-empty cells by column, from 0.
  ///
  /// @param faults cells that hold no readable value, by column: a formula without a stored result
  record Row(int number, Map<Integer, String> cells, Map<Integer, String> faults) {
    boolean isBlank() {
      return cells.isEmpty() && faults.isEmpty();
    }

    String cell(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  /// Rows from 1, columns from 0, ends included.
  record Merge(String reference, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean covers(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }
}
