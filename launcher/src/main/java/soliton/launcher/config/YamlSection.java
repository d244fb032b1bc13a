package soliton.launcher.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a YAML file that knows its lines: keys are taken out one by one, and what is left
/// over at the end is refused. Owned by the thread that reads the file.
final class YamlSection {
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  YamlSection(String file, String path, Node node) throws ConfigProblem {
    this.file = file;
    this.path = path;
    this.line = lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      throw new ConfigProblem(
          at(line) + (path.isEmpty() ? "want keys with values" : path + " wants keys with values"));
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new ConfigProblem(at(lineOf(entry.getKeyNode())) + "a key must be a word");
      }
      if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
        throw new ConfigProblem(at(lineOf(key)) + "'" + name(key.getValue()) + "' is given twice");
      }
      lines.put(key.getValue(), lineOf(key));
    }
  }

  /// One value, or the default where the key is missing.
  <T> T take(String key, T orElse, Function<String, T> parse) throws ConfigProblem {
    Node node = values.remove(key);
    return node == null ? orElse : parsed(key, node, parse);
  }

  /// A list of values; a single one may stand without brackets.
  <T> List<T> takeList(String key, List<T> orElse, Function<String, T> parse) throws ConfigProblem {
    Node node = values.remove(key);
    if (node == null) {
      return orElse;
    }
    List<T> list = new ArrayList<>();
    for (Node item : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node)) {
      list.add(parsed(key, item, parse));
    }
    if (list.isEmpty()) {
      throw new ConfigProblem(at(lineOf(node)) + "'" + name(key) + "' must not be empty");
    }
    return list;
  }

  /// A nested mapping, or nothing where the key is missing.
  Optional<YamlSection> takeSection(String key) throws ConfigProblem {
    Node node = values.remove(key);
    return node == null ? Optional.empty() : Optional.of(new YamlSection(file, name(key), node));
  }

  /// True if a nested mapping is there, where also a value may stand.
  boolean isSection(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /// True if the key is there and was not taken yet.
  boolean has(String key) {
    return values.containsKey(key);
  }

  /// The keys that were not taken yet.
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /// Refuses what is left.
  void end(String... known) throws ConfigProblem {
    if (!values.isEmpty()) {
      String key = values.keySet().iterator().next();
      throw new ConfigProblem(
          at(lines.getOrDefault(key, line))
              + "unknown key '"
              + name(key)
              + "'; known here: "
              + String.join(", ", known));
    }
  }

  ConfigProblem wrong(String key, String problem) {
    return new ConfigProblem(at(lines.getOrDefault(key, line)) + "'" + name(key) + "': " + problem);
  }

  private <T> T parsed(String key, Node node, Function<String, T> parse) throws ConfigProblem {
    if (!(node instanceof ScalarNode scalar)) {
      throw new ConfigProblem(at(lineOf(node)) + "'" + name(key) + "' wants a single value here");
    }
    try {
      return parse.apply(scalar.getValue());
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
      throw new ConfigProblem(at(lineOf(node)) + "'" + name(key) + "': " + e.getMessage());
    }
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String at(int lineNumber) {
    return file + ":" + lineNumber + ": ";
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
