package soliton.provenance.bill;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What a person may say about a file when it cannot be found out.
///
/// @param columns column to its heading or its letters: `QUANTITY` to `"Qty"` or `"C"`
/// @param sheets sheets to read; empty reads every sheet that is a bill
/// @param charset of CSV files
/// @param currency of prices that name none
public record ReadOptions(
    Map<Column, String> columns, List<String> sheets, Charset charset, String currency) {
  public static final ReadOptions DEFAULT =
      new ReadOptions(Map.of(), List.of(), StandardCharsets.UTF_8, "");

  public ReadOptions {
    columns = Map.copyOf(columns);
    sheets = List.copyOf(sheets);
  }
}
