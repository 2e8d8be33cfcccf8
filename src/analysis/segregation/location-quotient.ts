/**
 * Location quotient p / P: how many times the group's share in an area is its share in the whole; 1 is the same, 0 none.
 * Undefined where the area has no people or the group no members at all. Source: docs/method.md#location-quotient.
 */
export function locationQuotient(
  group: number,
  people: number,
  groupOfAll: number,
  peopleOfAll: number,
): number | undefined {
  if (!(people > 0) || !(groupOfAll > 0) || !(peopleOfAll > 0)) return undefined;
  return group / people / (groupOfAll / peopleOfAll);
}
