import { logOf, type Log } from './log.ts';

/**
 * The union of logs of one project, by id: commutative, associative, idempotent. Nothing is merged within entries and nothing
 * decided between them.
 */
export function mergeLogs(logs: readonly [Log, ...Log[]]): Log {
  const [{ project }] = logs;
  if (logs.some((log) => log.project !== project)) throw new Error('logs of several projects');
  return logOf(
    project,
    logs.flatMap(({ entries }) => entries),
  );
}
