/// Where every part of a product comes from, and who can cut it off. It needs nothing of the core.
@org.jspecify.annotations.NullMarked
module soliton.provenance {
  requires static org.jspecify;
  requires java.xml;
  requires com.fasterxml.jackson.core;

  exports soliton.provenance;
}
