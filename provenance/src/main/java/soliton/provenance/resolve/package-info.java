/// From what a bill writes to the organisation that stands behind it on a day.
@org.jspecify.annotations.NullMarked
package soliton.provenance.resolve;
