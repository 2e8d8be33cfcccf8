import { readFileSync } from 'node:fs';
import { inDialect, type Dialect } from './dialects.ts';
import { studyTables } from './study-tables.ts';
import type { Study } from './study.ts';

/** The steps in their order. The first makes quarters of addresses; the others take any table of quarters. */
export const steps = [
  '01-quarters',
  '02-privacy',
  '03-status-index',
  '04-septiles',
  '05-rule',
  '06-segregation',
] as const;

export type Step = (typeof steps)[number];

/** The text of a step in an engine's dialect. */
export function stepText(step: Step, dialect: Dialect): string {
  return inDialect(readText(step), dialect);
}

/** All that an engine runs from the table of addresses on, as one text. */
export function methodText(study: Study, dialect: Dialect): string {
  return [studyTables(study, dialect), ...steps.map((step) => stepText(step, dialect))].join(
    '\n\n',
  );
}

function readText(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}
