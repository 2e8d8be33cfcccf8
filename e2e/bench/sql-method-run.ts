import { cpuUsage, resourceUsage } from 'node:process';
import { runMethod } from '../../geodata/sql/run-method.ts';

/**
 * One run of the method over a file of addresses, in a process of its own, because the most memory a process has taken
 * is known of the whole process only. Writes what it took as one line of JSON.
 */
const [addresses, out, memory] = process.argv.slice(2);
if (!addresses || !out) throw new Error('which addresses, and where to?');

const start = performance.now();
const before = cpuUsage();
await runMethod(
  {
    kind: 'run',
    addresses,
    out,
    areas: undefined,
    columns: new Map(),
    csv: false,
    memory: Number(memory),
  },
  () => {},
);
const milliseconds = performance.now() - start;
const { user, system } = cpuUsage(before);
// Node gives kilobytes on every system.
const megabytes = (resourceUsage().maxRSS * 1024) / 1e6;
process.stdout.write(
  `${JSON.stringify({ milliseconds, processor: (user + system) / 1000, megabytes })}\n`,
);
