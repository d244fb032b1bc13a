/// Five lenses on a resolved bill, kept apart: legal, control, choke points, value share,
/// resilience.
@org.jspecify.annotations.NullMarked
package soliton.provenance.lens;
