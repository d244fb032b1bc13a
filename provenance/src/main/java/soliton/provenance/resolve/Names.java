package soliton.provenance.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Brings spellings of an organisation's name together: case, accents, punctuation and the words
/// that only say its legal form.
final class Names {
  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "lp",
          "llp",
          "plc",
          "gmbh",
          "ag",
          "kg",
          "kgaa",
          "se",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "nv",
          "bv",
          "oy",
          "oyj",
          "ab",
          "as",
          "asa",
          "aps",
          "kk",
          "pte",
          "pty",
          "bhd",
          "sdn",
          "the",
          "va");

  private Names() {}

  /// Lower-case words without accents and punctuation; `ü` and `ue` stay apart.
  static List<String> words(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    var words = new ArrayList<String>();
    for (var word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+", -1)) {
      if (!word.isEmpty()) words.add(word);
    }
    return words;
  }

  /// The words without legal forms, joined. A name made of nothing else is kept whole.
  static String key(String name) {
    var words = words(name);
    var kept = words.stream().filter(w -> !FORMS.contains(w)).toList();
    return String.join(" ", kept.isEmpty() ? words : kept);
  }
}
