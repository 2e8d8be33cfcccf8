/** The columns of the tables of figures: their heads, in which type they are kept, and whose people they count. */
import type { Figures } from './figures.ts';

export interface FigureColumn {
  readonly name: string;
  readonly type: 'DOUBLE' | 'INT32';
  readonly of: (figures: Figures) => number;
  /** People a figure speaks of, where an office keeps small numbers secret. */
  readonly behind?: (figures: Figures) => number;
}

const share = (
  name: string,
  of: FigureColumn['of'],
  behind?: FigureColumn['behind'],
): FigureColumn => ({
  name,
  type: 'DOUBLE',
  of,
  ...(behind && { behind }),
});
const count = (name: string, of: FigureColumn['of']): FigureColumn => ({
  name,
  type: 'INT32',
  of,
  behind: of,
});

export const shareColumns = [
  share(
    'Anteil_Migrationshintergrund',
    ({ migrantShare }) => migrantShare,
    ({ migrants }) => migrants,
  ),
  share('Arbeitslosenanteil', ({ unemployment }) => unemployment),
  share('Anteil_Transferbezug', ({ transfer }) => transfer),
  share('Kinderarmut', ({ childPoverty }) => childPoverty),
  share('Angebotsmiete', ({ rent }) => rent),
  share('Fluktuation', ({ fluctuation }) => fluctuation),
  share(
    'Anteil_Kinder',
    ({ childShare }) => childShare,
    ({ children }) => children,
  ),
] as const;

/** The four groups of origin, which add up to the migrants. */
export const originColumns = [
  count('Herkunft_Tuerkei', ({ origins }) => origins.turkish),
  count('Herkunft_Osteuropa', ({ origins }) => origins.eastEuropean),
  count('Herkunft_Westeuropa', ({ origins }) => origins.westEuropean),
  count('Herkunft_uebrige', ({ origins }) => origins.others),
] as const;

export const countColumns = [
  count('Migranten', ({ migrants }) => migrants),
  ...originColumns,
  count('Schwache_Voraussetzungen', ({ weakPreconditions }) => weakPreconditions),
  count('Kinder_unter_15', ({ children }) => children),
  count('Kinder_mit_Migrationshintergrund', ({ migrantChildren }) => migrantChildren),
] as const;

export const figureColumns: readonly FigureColumn[] = [...shareColumns, ...countColumns];
export const populationColumn = 'Einwohner';
