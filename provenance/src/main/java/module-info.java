/// Where every part of a product comes from, and who can cut it off.
@org.jspecify.annotations.NullMarked
module soliton.provenance {
  requires static org.jspecify;
  requires transitive soliton.base;
}
