import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { textConstant } from './dialects.ts';
import type { Engine } from './engine.ts';
import { populationFigure, type Study } from './study.ts';

/** The files a run writes, as Parquet: the atlas' columns and what was found. */
export const resultNames = ['figures', 'classes', 'flags', 'breaks', 'segregation'] as const;

type ResultName = (typeof resultNames)[number];

/**
 * First 16 hexadecimal digits of the SHA-256 of all keys, one a line: geometry and columns of the same areas in the same
 * order carry the same.
 */
async function fingerprintOf(engine: Engine): Promise<string> {
  const rows = await engine.rows('SELECT key FROM areas ORDER BY place');
  const keys = rows.map((row) => String(row['key'])).join('\n');
  return createHash('sha256').update(keys).digest('hex').slice(0, 16);
}

/**
 * Writes the results into a folder, all or none: they are made beside it and moved when the last one is whole.
 * @returns the names of the files
 */
export async function writeResults(
  engine: Engine,
  study: Study,
  folder: string,
  withCsv: boolean,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const unfinished = await mkdtemp(join(folder, '.unfinished-'));
  const fingerprint = await fingerprintOf(engine);
  const metadata = `KV_METADATA {'quartieratlas.fingerprint': '${fingerprint}'}`;
  const written: string[] = [];
  try {
    const queries = resultQueries(study);
    for (const name of resultNames) {
      const copy = async (file: string, format: string): Promise<void> => {
        const target = textConstant(join(unfinished, file), 'duckdb');
        await engine.run(`COPY (${queries[name]}) TO ${target} (${format})`);
        written.push(file);
      };
      await copy(`${name}.parquet`, `FORMAT parquet, COMPRESSION snappy, ${metadata}`);
      if (withCsv) await copy(`${name}.csv`, 'FORMAT csv, HEADER');
    }
    for (const file of written) await rename(join(unfinished, file), join(folder, file));
    return written;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function resultQueries(study: Study): Readonly<Record<ResultName, string>> {
  const indicators = study.figures.filter(({ kind }) => kind === 'indicator');
  const classed = [
    ...indicators.map(({ figure }) => figure),
    ...(study.statusIndex ? [study.statusIndex.figure] : []),
  ];
  return {
    figures: figuresQuery(study),
    classes: classesQuery(classed),
    flags: flagsQuery(study),
    breaks:
      'SELECT breaks.* FROM breaks INNER JOIN catalogue ON catalogue.figure = breaks.figure ORDER BY catalogue.place',
    segregation: "SELECT * FROM segregation ORDER BY group_id, scope = 'all' DESC, municipality",
  };
}

/** A column per figure and, but for the people, one with its states, in the order of the areas. */
function figuresQuery({ figures }: Study): string {
  const columns = figures.flatMap(({ figure }) => [
    `${only(figure, 'figures.value')} AS ${quoted(figure)}`,
    `CAST(${only(figure, 'figures.state')} AS INTEGER) AS ${quoted(`${figure}:state`)}`,
  ]);
  return `SELECT areas.key, ${[`${only(populationFigure, 'figures.value')} AS population`, ...columns].join(', ')}
FROM areas INNER JOIN figures ON figures.key = areas.key
GROUP BY areas.place, areas.key ORDER BY areas.place`;
}

/** The answer of the rule, and the status index it was judged by. */
function flagsQuery({ statusIndex }: Study): string {
  if (!statusIndex) {
    return 'SELECT areas.key, flags.flag FROM areas INNER JOIN flags ON flags.key = areas.key ORDER BY areas.place';
  }
  return `SELECT areas.key, flags.flag, judged.value AS ${quoted(statusIndex.figure)}
FROM areas INNER JOIN flags ON flags.key = areas.key
INNER JOIN judged_figures AS judged ON judged.key = areas.key AND judged.figure = ${textConstant(statusIndex.figure, 'duckdb')}
ORDER BY areas.place`;
}

/** A column with the class per figure. */
function classesQuery(figures: readonly string[]): string {
  const columns = figures.map(
    (figure) => `CAST(${only(figure, 'classes.class', 'classes')} AS INTEGER) AS ${quoted(figure)}`,
  );
  return `SELECT areas.key, ${columns.join(', ')}
FROM areas INNER JOIN classes ON classes.key = areas.key
GROUP BY areas.place, areas.key ORDER BY areas.place`;
}

function only(figure: string, value: string, table = 'figures'): string {
  return `MAX(CASE WHEN ${table}.figure = ${textConstant(figure, 'duckdb')} THEN ${value} END)`;
}
