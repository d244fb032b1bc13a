package soliton.provenance.bill;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads prices as bills write them: `1.25`, `$1.25`, `0.80 - 1.10`, `1,25 EUR`.
final class Prices {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,12})?(?:E-?[0-9]{1,2})?");
  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "US$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR");

  private Prices() {}

  static @Nullable PriceRange parse(String written, String currency) {
    var text = written.replace('–', '-').replaceAll("\\s+", "");
    var matcher = NUMBER.matcher(text);
    var numbers = new java.util.ArrayList<BigDecimal>();
    var rest = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      rest.append(text, end, matcher.start());
      var number = TableBill.number(matcher.group());
      if (number == null) return null;
      numbers.add(number);
      end = matcher.end();
    }
    rest.append(text.substring(end));
    var marks = rest.toString();
    boolean isRange =
        numbers.size() == 2
            && (marks.contains("-") || marks.contains("..") || marks.contains("to"));
    if (numbers.isEmpty() || numbers.size() > 2 || numbers.size() == 2 && !isRange) return null;
    var sign = marks.replaceAll("-|\\.\\.|to", "");
    var named = named(sign);
    if (named == null) return null;
    var unit = named.isEmpty() ? currency : named;
    var low = numbers.getFirst();
    var high = numbers.getLast();
    return high.compareTo(low) < 0 ? null : new PriceRange(low, high, unit);
  }

  private static @Nullable String named(String sign) {
    if (sign.isEmpty()) return "";
    for (var entry : SIGNS.entrySet()) {
      if (sign.equals(entry.getKey()) || sign.equals(entry.getKey().repeat(2)))
        return entry.getValue();
    }
    return sign.matches("[A-Z]{3}") ? sign : null;
  }
}
