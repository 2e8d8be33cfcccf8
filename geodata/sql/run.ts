/**
 * `npm run sql -- --addresses FILE --out FOLDER`: a table of addresses → the atlas' columns and what the method finds in
 * them, in DuckDB, with less memory than the table takes. `--print DIALECT` writes the same method as a text for DuckDB,
 * PostgreSQL, Trino or Spark SQL, to be run on `addresses` and `areas` where they are.
 * Exit status: 0 done, 1 the data could not be used, 2 the call is wrong.
 */
import { Failure } from './failure.ts';
import { methodText } from './method-text.ts';
import { parseCall } from './run-call.ts';
import { runMethod } from './run-method.ts';
import { addressStudy } from './study.ts';

const say = (text: string): void => void process.stderr.write(line(text));

/** One line, without signs from a file that a terminal would obey. */
function line(text: string): string {
  return `${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`;
}

try {
  const call = parseCall(process.argv.slice(2));
  process.stdout.write(
    call.kind === 'print'
      ? methodText(addressStudy, call.dialect)
      : line(await runMethod(call, say)),
  );
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  say(error instanceof Failure ? text : `Unerwarteter Fehler: ${text}`);
  process.exitCode = error instanceof Failure ? error.status : 1;
}
