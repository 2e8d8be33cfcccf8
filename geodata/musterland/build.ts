/** Writes the fictional country into a folder: the project file and the figures of both rounds; areas and tiles beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildCountry, type OnProgress } from './build-country.ts';
import type { Country } from './country.ts';
import { figuresFile, project } from './project.ts';
import { buildSociety, rounds, type Society } from './society/society.ts';
import { figuresParquet } from './write-figures.ts';

/** Part of the work that is done when the country is built, and when its society is. */
const done = { country: 0.55, society: 0.75 } as const;

/**
 * The country and its society as written, for what else is made of them.
 * @param scale part of the full country: 1 = 2,700 municipalities with about 85,000 quarters
 */
export function writeMusterland(
  folder: URL,
  onProgress: OnProgress = () => undefined,
  scale = 1,
): { readonly country: Country; readonly society: Society } {
  mkdirSync(folder, { recursive: true });
  const country = buildCountry(scale, (step, part) => onProgress(step, part * done.country));
  onProgress('society', done.country);
  const society = buildSociety(country);
  const keys = country.quarters.map(({ key }) => key);
  rounds.forEach((round, place) => {
    onProgress(figuresFile(round), done.society + ((1 - done.society) * place) / rounds.length);
    writeFileSync(new URL(figuresFile(round), folder), figuresParquet(keys, society.rounds[round]));
  });
  writeFileSync(new URL('project.json', folder), `${JSON.stringify(project, null, 2)}\n`);
  onProgress('project.json', 1);
  return { country, society };
}
