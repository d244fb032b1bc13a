package soliton.provenance.bill;

import java.util.ArrayList;
import java.util.List;

/// A bill of material: lines, and the account of every row that was read for them.
public record Bill(String name, List<Line> lines, Accounting accounting) {
  public Bill {
    lines = List.copyOf(lines);
  }

  /// Several bills as one product.
  public static Bill together(List<Bill> bills) {
    if (bills.size() == 1) return bills.getFirst();
    var lines = new ArrayList<Line>();
    for (var bill : bills) lines.addAll(bill.lines());
    var name = String.join(" + ", bills.stream().map(Bill::name).toList());
    return new Bill(name, lines, Accounting.sum(bills.stream().map(Bill::accounting).toList()));
  }
}
