/** The table of figures as an office would publish it: long by year, with signs in place of some figures (DIN 55301). */
import type { Resident, Round } from './city.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { Figures } from './social-model.ts';

export const years = ['2024', '2021'] as const;
type Year = (typeof years)[number];

/** Below this many people an office keeps the figures secret. */
const secretBelow = 300;
const byteOrderMark = '\uFEFF';

type ShareFigure = Exclude<keyof Figures, 'origins'>;

const columns: readonly {
  readonly title: string;
  readonly figure: ShareFigure;
  readonly decimals: number;
}[] = [
  { title: 'Anteil_Migrationshintergrund', figure: 'migrantShare', decimals: 1 },
  { title: 'Arbeitslosenanteil', figure: 'unemployment', decimals: 1 },
  { title: 'Anteil_Transferbezug', figure: 'transfer', decimals: 1 },
  { title: 'Kinderarmut', figure: 'childPoverty', decimals: 1 },
  { title: 'Angebotsmiete', figure: 'rent', decimals: 2 },
];

/** Figures that came later stand behind the others. */
const laterColumns: typeof columns = [{ title: 'Fluktuation', figure: 'fluctuation', decimals: 1 }];

/** Heads of the counts of people, and how each follows from the figures. */
const counts: readonly {
  readonly title: string;
  readonly of: (population: number, figures: Figures) => number;
}[] = [
  { title: 'Kinder_unter_15', of: (people, { children }) => (people * children) / 100 },
  {
    title: 'Kinder_mit_Migrationshintergrund',
    of: (people, { children, migrantChildren }) => (people * children * migrantChildren) / 10_000,
  },
  ...(
    [
      ['Herkunft_Tuerkei', 'turkey'],
      ['Herkunft_Osteuropa', 'east'],
      ['Herkunft_Westeuropa', 'west'],
      ['Herkunft_uebrige', 'other'],
    ] as const
  ).map(([title, origin]) => ({
    title,
    of: (people: number, { migrantShare, origins }: Figures) =>
      (people * migrantShare * origins[origin]) / 100,
  })),
];

/** Figures of ordinary quarters the office did not deliver; how many quarters each concerns. */
const gaps: readonly {
  readonly year: Year;
  readonly figure: ShareFigure;
  readonly sign: string;
  readonly quarters: number;
}[] = [
  { year: '2024', figure: 'transfer', sign: '...', quarters: 3 },
  { year: '2024', figure: 'unemployment', sign: '...', quarters: 2 },
  { year: '2024', figure: 'rent', sign: '/', quarters: 4 },
  { year: '2024', figure: 'rent', sign: '', quarters: 2 },
  { year: '2021', figure: 'childPoverty', sign: '...', quarters: 2 },
  { year: '2021', figure: 'rent', sign: '/', quarters: 3 },
];
/** Quarters built after the first round have no row for it. */
const newQuarters = 2;

export function figuresTable(residents: readonly Resident[]): string {
  const signs = signsOf(residents);
  const missingRows = new Set(
    residents
      .filter(({ character }) => character === 'newHouses')
      .slice(-newQuarters)
      .map(({ key }) => key),
  );
  const rows = years.flatMap((year) =>
    residents
      .filter(({ key }) => year !== '2021' || !missingRows.has(key))
      .map(({ key, rounds }) => [
        key,
        year,
        rounds[year].population,
        ...cells(key, year, rounds[year], signs),
      ]),
  );
  const titles = [...columns, ...laterColumns, ...counts].map(({ title }) => title);
  const header = ['Quartier', 'Jahr', 'Einwohner', ...titles];
  return byteOrderMark + [header, ...rows].map((row) => `${row.join(';')}\r\n`).join('');
}

function cells(
  key: string,
  year: Year,
  { population, figures }: Round,
  signs: ReadonlyMap<string, string>,
): string[] {
  const all = [...columns, ...laterColumns];
  const width = all.length + counts.length;
  if (population === 0) return Array.from({ length: width }, () => 'x');
  if (population < secretBelow) return Array.from({ length: width }, () => '.');
  return [
    ...all.map(
      ({ figure, decimals }) =>
        signs.get(`${key} ${year} ${figure}`) ??
        figures[figure].toFixed(decimals).replace('.', ','),
    ),
    ...counts.map(({ of }) => String(Math.round(of(population, figures)))),
  ];
}

function signsOf(residents: readonly Resident[]): Map<string, string> {
  const ordinary = residents.filter(({ rounds }) => rounds['2021'].population >= secretBelow);
  const hit = shuffled(ordinary, seededRandom(23)).map(({ key }) => key);
  const signs = new Map<string, string>();
  for (const { year, figure, sign, quarters } of gaps) {
    for (const key of hit.splice(0, quarters)) signs.set(`${key} ${year} ${figure}`, sign);
  }
  return signs;
}
