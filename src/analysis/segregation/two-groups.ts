/** Members of a group and the rest of the people, area by area; both known and not negative. */
export interface TwoGroups {
  readonly group: Float64Array;
  readonly rest: Float64Array;
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] as number;
  return sum;
}
