/** The columns of a table of addresses, as `01-quarters.sql` explains them. */

/** Names; the municipality and the Land are those of the quarter. */
const nameColumns = ['key', 'municipality', 'land'] as const;

/** Counts of people at the address. */
export const countColumns = [
  'people',
  'migrants',
  'turkey',
  'east_europe',
  'west_europe',
  'other_origin',
  'children',
  'migrant_children',
  'working_age',
  'unemployed',
  'under_65',
  'transfer',
  'poor_children',
  'moved',
] as const;

const measureColumns = ['rent'] as const;

export const addressColumns = [...nameColumns, ...countColumns, ...measureColumns] as const;

export type AddressColumn = (typeof addressColumns)[number];

/** Without these nothing can be computed; any other column may be absent, and what is made of it is then missing. */
export const neededColumns: readonly AddressColumn[] = ['key', 'people'];

/** How a column is stored. */
export function columnKind(column: AddressColumn): 'name' | 'count' | 'measure' {
  if ((nameColumns as readonly string[]).includes(column)) return 'name';
  return (countColumns as readonly string[]).includes(column) ? 'count' : 'measure';
}
