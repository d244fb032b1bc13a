package soliton.provenance.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a part does, read from the bill's own words when no fact says so. Rules are tried in order;
/// a part that no rule knows is `unknown`, not "other".
final class Functions {
  static final String UNKNOWN = "unknown";
  static final String SOFTWARE = "software";

  private record Rule(String function, Pattern text, Pattern designator) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "filter",
              "\\b(SAW|BAW|DUPLEXER|DIPLEXER)\\b|FILTER RC|RC LOWPASS FILTER|PASS FILTER",
              ""),
          rule("attenuator", "ATTENUATOR", ""),
          rule("coupler", "\\bCOUPLER\\b|\\bISOLATOR \\d|\\bCIRCULATOR\\b", ""),
          rule("cable", "\\bCABLE ASSEM", ""),
          rule("mechanical", "\\b(STANDOFF|SCREW|WASHER|SPACER|HEAT ?SINK|BRACKET)\\b", ""),
          rule(
              "connector",
              "\\b(CONN|CONNECTOR|HEADER|HDR|RECEPTACLE|RECEPT|JACK|SOCKET|SOCKETS|SODDR3|TERMINAL (STRIPS?|BLOCK)|MAGJACK)\\b",
              "J|JTB|CON|JP"),
          rule("switch", "\\bSWITCH (TACTILE|SLIDE|DIP)|\\b(DIP|SLIDE|TACTILE) SWITCH", "SW|S"),
          rule("timing", "\\b(CRYSTALS?|OSC|OSCILLATOR|OCXO|TCXO|VCXO|XO|RESONATOR)\\b", "X|Y"),
          rule("led", "\\bLED\\b", "LED"),
          rule("fuse", "\\b(FUSE|PTC|RESETT?BLE)\\b", "F"),
          rule("battery", "\\bBATTERY\\b", "BT"),
          rule("ferrite", "\\b(FERRITE|BEAD)\\b", "FB"),
          rule("transformer", "\\b(TRANSFORMERS?|TRANSDORMER|XFMR|BALUN)\\b", "T"),
          rule("module", "\\b(MODULE|TRANSCEIVER MODULE|SBD TRANSCEIVER|MSATA DRIVE)\\b|DIMM", ""),
          rule("ic", "^\"?\\s*(IC|C) |\\bIC\\b", ""),
          rule(
              "discrete",
              "\\b(DIODE|MOSFET|TRANS|TRANSISTOR|TVS|ZENER|SCHOTTKY|RECTIFIER|OPTOISO|SIDACTOR|THYRISTOR)\\b",
              "D|DB|Q|CR|M"),
          rule("capacitor", "\\b(CAP|CAPACITORS?|MLCC)\\b", "C|CIN|COUT"),
          rule("inductor", "\\b(IND|INDUCTORS?|CHOKE|COIL)\\b", "L"),
          rule("resistor", "\\b(RES|RESISTORS?|THERMISTOR|OHMS?)\\b", "R|RN|RSNS|RP|RNTCBIAS"),
          rule(
              "ic",
              "\\b(MEMORY|SDRAM|FLASH|EEPROM|AMPLIFIER|REGULATOR|CONVERTER|CONTROLLER|SENSOR|BUFFER)\\b",
              "U"));

  private Functions() {}

  static String of(String description, String reference) {
    var text = description.toUpperCase(Locale.ROOT).strip();
    var designator = reference.toUpperCase(Locale.ROOT).replaceAll("^[^A-Z]*([A-Z]*).*$", "$1");
    // An IC that mentions a switch or a filter is an IC: the word at the beginning decides.
    if (text.startsWith("IC ") && !text.contains("LOWPASS FILTER")) return "ic";
    for (var rule : RULES)
      if (!text.isEmpty() && rule.text().matcher(text).find()) return rule.function();
    for (var rule : RULES)
      if (rule.designator().matcher(designator).matches()) return rule.function();
    return UNKNOWN;
  }

  private static Rule rule(String function, String text, String designators) {
    return new Rule(
        function,
        Pattern.compile(text),
        Pattern.compile(designators.isEmpty() ? "(?!)" : designators));
  }
}
