import type { Engine } from './engine.ts';
import { steps, stepText, type Step } from './method-text.ts';
import { studyTables } from './study-tables.ts';
import type { Study } from './study.ts';

/**
 * Runs the method on tables that are there: from `addresses` and `areas` on, or (`from` a later step) from `areas` and
 * `measured`. The tables of the study are made first.
 * @param onStep is told each step before it runs
 */
export async function runSteps(
  engine: Engine,
  study: Study,
  from: Step = '01-quarters',
  onStep: (step: Step) => void = () => {},
): Promise<void> {
  await engine.run(studyTables(study, engine.dialect));
  for (const step of steps.slice(steps.indexOf(from))) {
    onStep(step);
    await engine.run(stepText(step, engine.dialect));
  }
}
