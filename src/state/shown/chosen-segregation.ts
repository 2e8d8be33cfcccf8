import {
  segregationIndices,
  type SegregationIndex,
} from '../../analysis/segregation/segregation.ts';

/** What the view of the municipalities and its painting of the map are about, as their options in the link say. */

/** In the place of a group: all of them side by side. An own group with this id comes first. */
export const everyGroup = '*';

/** The group that is named, or the first one. */
export function chosenGroup<Group extends { readonly id: string }>(
  groups: readonly Group[],
  id: string | undefined,
): Group | undefined {
  return groups.find((group) => group.id === id) ?? groups[0];
}

export function chosenIndex(id: string | undefined): SegregationIndex {
  return segregationIndices.find((index) => index === id) ?? 'dissimilarity';
}
