package soliton.provenance.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Accounting.Refused;
import soliton.provenance.bill.Accounting.SheetCount;

/// Turns tables into lines, and accounts for every row.
final class TableBill {
  private static final Set<String> NOT_FITTED =
      Set.of("dnp", "dni", "dnf", "nm", "nofit", "notfitted", "notmounted", "no", "donotpopulate");

  private final String file;
  private final ReadOptions options;
  private final List<Line> lines = new ArrayList<>();
  private final List<SheetCount> counts = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<Refused> notes = new ArrayList<>();

  TableBill(String file, ReadOptions options) {
    this.file = file;
    this.options = options;
  }

  Bill read(List<Table> tables) throws UnreadableBill {
    for (var table : tables) sheet(table);
    if (counts.stream().noneMatch(c -> c.why().isEmpty())) {
      throw new UnreadableBill(
          file,
          "no sheet has a row of headings with a part number or manufacturer and a quantity",
          "name the columns with --map, e.g. --map part-number=\"Order code\",quantity=C");
    }
    return new Bill(file, lines, new Accounting(counts, refused, notes));
  }

  private void sheet(Table table) {
    var mapping = heading(table);
    if (!options.sheets().isEmpty() && !options.sheets().contains(table.name())) {
      ignore(table, "not among the sheets asked for");
    } else if (mapping == null) {
      ignore(table, "no row of headings with a part number or manufacturer");
    } else if (!mapping.isBill() && options.sheets().isEmpty()) {
      ignore(table, "has parts but no quantity, so it is no bill (--sheet reads it all the same)");
    } else {
      rows(table, mapping);
    }
  }

  private @Nullable Mapping heading(Table table) {
    for (var row : table.rows()) {
      var mapping = Mapping.of(row, options);
      if (mapping != null) return mapping;
    }
    return null;
  }

  private void ignore(Table table, String why) {
    int rows = table.rows().size();
    counts.add(new SheetCount(table.name(), rows, 0, 0, 0, 0, 0, rows, why));
  }

  private void rows(Table table, Mapping first) {
    int headings = 0;
    int blank = 0;
    int linesBefore = lines.size();
    int notesBefore = notes.size();
    int refusedBefore = refused.size();
    Mapping mapping = null;
    for (var row : table.rows()) {
      var again =
          mapping == null || looksLikeHeading(row, mapping) ? Mapping.of(row, options) : null;
      if (again != null) {
        // A section may begin again with other columns; alternates keep those of the first heading.
        mapping = again;
        headings++;
      } else if (row.isBlank()) {
        blank++;
      } else if (mapping == null) {
        notes.add(new Refused(where(table, row), text(row), ""));
      } else {
        line(table, row, mapping);
      }
    }
    counts.add(
        new SheetCount(
            table.name(),
            table.rows().size(),
            lines.size() - linesBefore,
            headings,
            blank,
            notes.size() - notesBefore,
            refused.size() - refusedBefore,
            0,
            first.isBill() || !options.sheets().isEmpty() ? "" : "no bill"));
  }

  // A heading inside the table repeats a heading where the quantity should be a number.
  private static boolean looksLikeHeading(Table.Row row, Mapping mapping) {
    var quantity = mapping.cell(row, Column.QUANTITY);
    return number(quantity) == null && row.cells().size() >= 3;
  }

  private void line(Table table, Table.Row row, Mapping mapping) {
    var where = where(table, row);
    var name = mapping.cell(row, Column.PART_NUMBER);
    var maker = mapping.cell(row, Column.MANUFACTURER);
    var url = mapping.cell(row, Column.PACKAGE_URL);
    var fault = fault(table, row, mapping);
    var amount = fault == null ? amount(row, mapping) : null;
    if (fault != null) {
      refused.add(new Refused(where, fault.what(), fault.remedy()));
    } else if (name.isEmpty() && maker.isEmpty() && url.isEmpty()) {
      if (number(mapping.cell(row, Column.QUANTITY)) == null) {
        notes.add(new Refused(where, text(row), ""));
      } else {
        refused.add(
            new Refused(
                where, "has a quantity but neither part number nor manufacturer", "fill one in"));
      }
    } else if (amount instanceof Amounts.Bad bad) {
      refused.add(new Refused(where, bad.what(), bad.remedy()));
    } else if (amount instanceof Amounts.Good good) {
      lines.add(
          new Line(
              where,
              new Line.Identity(
                  name, maker, mapping.cell(row, Column.DESCRIPTION), url, claims(row, mapping)),
              use(table, row, mapping),
              good.amount(),
              mapping.alternates(row)));
    }
  }

  private record CellFault(String what, String remedy) {}

  // A formula without result, an error value or a merge over rows in a column that matters.
  private static @Nullable CellFault fault(Table table, Table.Row row, Mapping mapping) {
    for (int column : mapping.columns().values()) {
      var fault = row.faults().get(column);
      if (fault != null) {
        return new CellFault(fault, "store the values (copy, paste as values) and save again");
      }
      for (var merge : table.merged()) {
        if (merge.covers(row.number(), column)) {
          return new CellFault(
              "cells " + merge.reference() + " are merged over several rows",
              "unmerge them and fill each row");
        }
      }
    }
    return null;
  }

  private Amounts amount(Table.Row row, Mapping mapping) {
    var written = mapping.cell(row, Column.QUANTITY);
    var quantity = mapping.has(Column.QUANTITY) ? number(written) : BigDecimal.ONE;
    if (quantity == null) {
      return new Amounts.Bad(
          "quantity '" + Text.oneLine(written, 40) + "' is no number", "write a number");
    }
    var price = mapping.cell(row, Column.PRICE);
    if (price.isEmpty()) return new Amounts.Good(new Line.Amount(quantity, null));
    var currency = mapping.cell(row, Column.CURRENCY);
    var range = Prices.parse(price, currency.isEmpty() ? options.currency() : currency);
    return range == null
        ? new Amounts.Bad(
            "price '" + Text.oneLine(price, 40) + "' is no price",
            "write 1.25 or a range 1.20-1.40, thousands without separators")
        : new Amounts.Good(new Line.Amount(quantity, range));
  }

  private sealed interface Amounts {
    record Good(Line.Amount amount) implements Amounts {}

    record Bad(String what, String remedy) implements Amounts {}
  }

  private static Line.Claims claims(Table.Row row, Mapping mapping) {
    var licence = mapping.cell(row, Column.LICENCE);
    return new Line.Claims(
        mapping.cell(row, Column.ORIGIN),
        licence.isEmpty() ? List.of() : List.of(licence),
        Map.of());
  }

  private static Line.Use use(Table table, Table.Row row, Mapping mapping) {
    var fitted = Text.bare(mapping.cell(row, Column.FITTED));
    var sheet = Text.bare(table.name());
    boolean isFitted = !NOT_FITTED.contains(fitted) && !NOT_FITTED.contains(sheet);
    var phase =
        mapping.cell(row, Column.PHASE).toLowerCase(Locale.ROOT).startsWith("build")
            ? Line.Phase.BUILD
            : Line.Phase.RUN;
    return new Line.Use(mapping.cell(row, Column.REFERENCE), phase, isFitted);
  }

  private Where where(Table table, Table.Row row) {
    return new Where(file, table.name(), row.number());
  }

  private static String text(Table.Row row) {
    return Text.oneLine(String.join(" ", row.cells().values()), 120);
  }

  /// A non-negative decimal number of sensible size, or null.
  static @Nullable BigDecimal number(String text) {
    if (!text.matches("[0-9]{1,12}([.,][0-9]{1,12})?([eE][+-]?[0-9]{1,2})?")) return null;
    return new BigDecimal(text.replace(',', '.'));
  }
}
