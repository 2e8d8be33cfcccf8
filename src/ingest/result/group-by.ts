/** Values by what they have in common, in their order. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value, place: number) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  values.forEach((value, place) => {
    const key = keyOf(value, place);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  });
  return groups;
}
