/** Whether a text is the canonical one of its content (RFC 8785), and if not, why. */
import type { LogFormFault } from '../../areas/diagnostics/log.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { canonicalText, isInOrder } from '../entry/canonical.ts';

export interface FormFault {
  readonly expected: LogFormFault;
  readonly found?: string;
}

/**
 * Undefined for canonical text. What `JSON.stringify` makes of the content is canonical where its names are in order, which
 * is far cheaper to see than to make; only what differs is looked at closely.
 * @param value the content of the text
 */
export function formFault(text: string, value: unknown): FormFault | undefined {
  try {
    if (!mayHide(text) && JSON.stringify(value) === text && isInOrder(value)) return undefined;
    return closeLook(text, value);
  } catch (error) {
    // Engines end calls within calls at some depth.
    if (error instanceof RangeError) return { expected: 'depth' };
    throw error;
  }
}

/** Half letters and the one name are written back just as they were read. */
function mayHide(text: string): boolean {
  return text.includes(String.raw`\ud`) || text.includes('__proto__');
}

function closeLook(text: string, value: unknown): FormFault | undefined {
  const found = foundIn(value);
  if (found.fault) return { expected: found.fault };
  if (namesIn(text) !== found.names) return { expected: 'duplicate-key' };
  const canonical = canonicalText(value);
  if (canonical === text) return undefined;
  return { expected: 'spelling', found: excerpt(text.slice(firstDifference(text, canonical)), 60) };
}

/** What no canonical text can hold, and how many names there are. */
interface Found {
  readonly fault?: LogFormFault;
  readonly names: number;
}

function foundIn(value: unknown): Found {
  if (typeof value === 'string') return { ...halfLetter(value), names: 0 };
  if (typeof value === 'number' && !Number.isFinite(value)) return { fault: 'number', names: 0 };
  if (typeof value !== 'object' || value === null) return { names: 0 };
  const parts = Array.isArray(value) ? value.map(foundIn) : Object.entries(value).map(ofMember);
  const fault = parts.find((part) => part.fault)?.fault;
  return { ...(fault && { fault }), names: parts.reduce((sum, { names }) => sum + names, 0) };
}

function ofMember([name, value]: readonly [string, unknown]): Found {
  const { fault, names } = foundIn(value);
  const ofName = name === '__proto__' ? ({ fault: 'proto' } as const) : halfLetter(name);
  return { ...(fault && { fault }), ...ofName, names: names + 1 };
}

function halfLetter(text: string): Pick<Found, 'fault'> {
  return /\p{Cs}/u.test(text) ? { fault: 'surrogate' } : {};
}

/** Names of a JSON text, those that stand twice counted twice. */
function namesIn(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined)
    .length;
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}
