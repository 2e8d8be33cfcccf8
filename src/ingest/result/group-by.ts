/** Values by what they have in common, in their order. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value, index: number) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  values.forEach((value, index) => {
    const key = keyOf(value, index);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  });
  return groups;
}
