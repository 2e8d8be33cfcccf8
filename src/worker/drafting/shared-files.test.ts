import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { DraftFiles } from './draft-files.ts';

/** Every file of the folder of real data is understood: rows counted with `wc -l` less header, titles and footers. */
const tables: readonly (readonly [file: string, rows: number])[] = [
  ['berlin/angebotsmieten-2012-2024.csv', 7046], // 13 years × 542 areas; the last line has no line end
  ['berlin/einwohner-2022.csv', 542],
  ['berlin/lor-hierarchie.csv', 542],
  ['berlin/mss-2021-index-as-published.csv', 542],
  ['berlin/mss-2021-kontext-as-published.csv', 542],
  ['berlin/mss-2021-z-werte.csv', 542],
  ['berlin/mss-2021.csv', 542],
  ['germany/zensus-2022-laender-01-08.csv', 6270],
  ['hamburg/stadtteilprofile-2014.csv', 107],
];

const areas: readonly (readonly [files: readonly string[], areas: number, key: string])[] = [
  [['berlin/planungsraeume-2021.geojson'], 542, 'PLR_ID'],
  [['berlin/planungsraeume-2021.simplified.geojson'], 542, 'PLR_ID'],
  [['berlin/planungsraeume-2021.epsg25833.geojson'], 542, 'PLR_ID'],
  [['hamburg/stadtteile.geojson'], 103, '@id'],
  [
    ['shp', 'dbf', 'prj', 'cpg', 'shx'].map(
      (part) => `berlin/shapefile/lor_planungsraeume_2021.${part}`,
    ),
    542,
    'PLR_ID',
  ],
];

const isThere = sharedFile('data/berlin/mss-2021.csv') !== undefined;
const fileOf = (name: string): File =>
  new File([readFileSync(sharedFile(`data/${name}`) ?? '')], basename(name));

test.skipIf(!isThere).each(tables)('%s has %i rows (needs ../shared)', async (name, rows) => {
  const { files, understandings } = await new DraftFiles().understand([fileOf(name)]);
  expect(files[0]?.diagnostics).toEqual([]);
  const [table] = [...understandings.tables, ...understandings.points];
  expect(table?.rowCount).toBe(rows);
});

test.skipIf(!isThere)('the figures of Kreise are a table, too (needs ../shared)', async () => {
  const { understandings } = await new DraftFiles().understand([
    fileOf('germany/inkar-kreise-laender-01-08.csv'),
  ]);
  expect(understandings.tables[0]?.columns.map(({ name }) => name)).toContain('county_code');
});

test.skipIf(!isThere).each(areas)(
  '%j has %i areas with the key %s (needs ../shared)',
  async (names, count, key) => {
    const { understandings } = await new DraftFiles().understand(names.map(fileOf));
    expect(understandings.areas).toMatchObject([{ count, key: { value: key } }]);
  },
  60_000,
);
