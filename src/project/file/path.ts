/** A place in the project file as people write it: `tables[0].where["year"]`; the whole file is `$`. */
export type Path = readonly (string | number)[];

export function writePath(path: Path): string {
  const written = path.map(writeStep).join('').replace(/^\./, '');
  return written === '' ? '$' : written;
}

function writeStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
