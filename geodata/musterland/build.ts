/** Writes what the fictional country consists of into a folder: the project file and the figures of both rounds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { figuresFile, project } from './project.ts';
import type { Ground } from './society/ground.ts';
import { buildSociety, rounds } from './society/society.ts';
import { figuresParquet } from './write-figures.ts';

/** Says what has been done, and which part of the whole it is: 0 … 1. */
export type OnProgress = (step: string, part: number) => void;

export function writeSociety(folder: URL, ground: Ground, onProgress: OnProgress): void {
  mkdirSync(folder, { recursive: true });
  const society = buildSociety(ground);
  onProgress('society', 0.6);
  const keys = ground.quarters.map(({ key }) => key);
  rounds.forEach((round, place) => {
    writeFileSync(new URL(figuresFile(round), folder), figuresParquet(keys, society.rounds[round]));
    onProgress(figuresFile(round), 0.6 + (0.4 * (place + 1)) / rounds.length);
  });
  writeFileSync(new URL('project.json', folder), `${JSON.stringify(project, null, 2)}\n`);
}
