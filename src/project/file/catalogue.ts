import type { CatalogueName } from './catalogue-names.ts';
import wiesbaden from '../../../geodata/catalogues/wiesbaden.json';
import type { IndicatorEntry } from './schema.ts';

/** What a catalogue says about a code: everything but the id and the column, which are the project's own. */
export type Catalogue = ReadonlyMap<string, Omit<IndicatorEntry, 'id' | 'column'>>;

/** Wiesbaden's monitoring of integration: 26 indicators in four dimensions (ExWoSt-Information 34/2, table 1). */
const catalogues: Readonly<Record<CatalogueName, readonly IndicatorEntry[]>> = {
  wiesbaden: wiesbaden.tables.flatMap(({ indicators }) => indicators as IndicatorEntry[]),
};

/** The entries of a catalogue by their codes; none where the project names no catalogue. */
export function catalogueOf(name: CatalogueName | undefined): Catalogue {
  const entries = name === undefined ? [] : catalogues[name];
  return new Map(
    entries.flatMap(({ id: _id, column: _column, ...meaning }) =>
      meaning.code === undefined ? [] : [[meaning.code, meaning] as const],
    ),
  );
}
