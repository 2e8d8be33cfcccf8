import {
  fewestClasses,
  hasChosenCount,
  mostClasses,
  type Frame,
  classingMethods,
  type Classing,
} from '../../analysis/question/classing.ts';

/**
 * A classing as it stands in a link: `method-weight`, then, where they are stated, the number of classes and the frame
 * (`quantiles-population-5-municipality`), or the indicator and its breaks by hand (`manual-population-share~10~20`).
 */

const frames: readonly Frame[] = ['all', 'land', 'municipality'];

export function classingToText(classing: Classing): string {
  const { method, weight, classes, breaks = [], indicator, frame } = classing;
  if (method === 'manual') return `manual-${weight}-${[indicator, ...breaks].join('~')}`;
  const count = hasChosenCount(classing) ? classes : undefined;
  return [method, weight, ...(count ? [count] : []), ...(frame ? [frame] : [])].join('-');
}

/** Undefined when the text is no classing. */
export function classingFromText(text: string | null): Classing | undefined {
  const method = classingMethods.find((one) => text?.startsWith(`${one}-`));
  if (!text || !method) return undefined;
  const [weightText, ...rest] = text.slice(method.length + 1).split('-');
  const weight = weightText === 'population' || weightText === 'areas' ? weightText : undefined;
  if (!weight) return undefined;
  if (method === 'manual') return manualFromText(weight, rest.join('-'));
  const frame = frames.find((one) => one === rest.at(-1));
  const counts = frame ? rest.slice(0, -1) : rest;
  const classes = hasChosenCount({ method }) ? countFromText(counts) : undefined;
  if (counts.length > 0 && classes === undefined) return undefined;
  return { method, weight, ...(classes && { classes }), ...(frame && { frame }) };
}

function countFromText([text, ...more]: readonly string[]): number | undefined {
  const count = Number(text);
  const isCount = Number.isInteger(count) && count >= fewestClasses && count <= mostClasses;
  return isCount && more.length === 0 ? count : undefined;
}

function manualFromText(weight: Classing['weight'], text: string): Classing | undefined {
  const parts = text.split('~');
  const isBreak = (part: string): boolean => part.trim() !== '' && Number.isFinite(Number(part));
  // An indicator may be called a~b: the breaks are the numbers at the end.
  const first = parts.findLastIndex((part) => !isBreak(part)) + 1;
  const [indicator, breaks] = [
    parts.slice(0, Math.max(first, 1)).join('~'),
    parts.slice(Math.max(first, 1)),
  ];
  if (indicator === '' || breaks.length === 0 || breaks.length >= mostClasses) return undefined;
  return { method: 'manual', weight, indicator, breaks: breaks.map(Number) };
}
