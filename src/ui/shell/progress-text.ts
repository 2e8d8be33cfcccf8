import type { Texts } from '../../i18n/de/de.ts';
import type { Progress } from '../../ingest/instructions/reading.ts';

/** How far a load is: what it does, with which file, and a bar with one unit for each file. */
export interface ProgressText {
  readonly text: string;
  readonly most: number;
  readonly value: number;
}

export function progressText(
  { step, file, total, done, part }: Progress,
  texts: Texts,
): ProgressText {
  const words = texts.loading.steps[step];
  return {
    text: file ? `${words}: ${file}` : words,
    most: Math.max(total, 1),
    value: done + (part ? part.done / Math.max(part.total, 1) : 0),
  };
}
