/// The air between emulated phones and base stations.
@org.jspecify.annotations.NullMarked
module soliton.radio {
  requires static org.jspecify;
  requires transitive soliton.base;
}
