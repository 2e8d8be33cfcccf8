/** The first line of a log: whose log it is and what must follow. Source: docs/review-log.md#file. */
import * as v from 'valibot';
import { excerpt } from '../../areas/excerpt.ts';
import { formFault } from './form-fault.ts';
import { contentFault, isHead, newerVersion, parsed, type LineFault } from './read-line.ts';

const count = v.pipe(v.number(), v.safeInteger('whole number'), v.minValue(0));
const chain = v.strictObject({
  author: v.string(),
  device: v.string(),
  count,
  head: v.string(),
});
const headSchema = v.strictObject({
  quartieratlas: v.literal('review-log'),
  v: v.literal(1),
  project: v.string(),
  chains: v.array(chain),
  entries: count,
});

export type LogHead = v.InferOutput<typeof headSchema>;

/** Its members may stand in any order, with blanks or without, but none of them twice. */
export function readHead(line: string, project: string): LogHead | LineFault {
  const value = parsed(line);
  if (!isHead(value)) return { kind: 'log-not-a-log', found: excerpt(line) };
  const newer = newerVersion(value);
  if (newer) return newer;
  const form = formFault(line, value);
  if (form && form.expected !== 'spelling') return { kind: 'log-line-form', ...form };
  const checked = v.safeParse(headSchema, value, { abortEarly: true });
  if (!checked.success) return contentFault(checked.issues[0]);
  const head = checked.output;
  return head.project === project
    ? head
    : { kind: 'log-other-project', found: excerpt(head.project), expected: project };
}
